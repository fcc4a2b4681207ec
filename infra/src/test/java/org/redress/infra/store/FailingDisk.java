package org.redress.infra.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A disk for H2 that fails on demand: at its writes, as a full one does, or at its syncs. */
public final class FailingDisk extends FilePathWrapper {
    static final String SCHEME = "failing:async:";

    private static volatile boolean writesFail;
    private static volatile boolean syncsFail;

    static void register() {
        FilePath.register(new FailingDisk());
    }

    static void writesFail(boolean fail) {
        writesFail = fail;
    }

    static void syncsFail(boolean fail) {
        syncsFail = fail;
    }

    @Override
    public String getScheme() {
        return "failing";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(getBase().open(mode));
    }

    private static final class Channel extends ForwardingChannel {
        Channel(FileChannel channel) {
            super(channel);
        }

        @Override
        public synchronized int write(ByteBuffer from, long position) throws IOException {
            if (writesFail) {
                throw new IOException("no space left on this device");
            }
            return super.write(from, position);
        }

        @Override
        public void force(boolean metaData) throws IOException {
            if (syncsFail) {
                throw new IOException("the device did not write");
            }
            super.force(metaData);
        }
    }
}
