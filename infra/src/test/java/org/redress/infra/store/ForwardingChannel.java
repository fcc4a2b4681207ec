package org.redress.infra.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBase;

/** Does what another channel does. */
class ForwardingChannel extends FileBase {
    private final FileChannel channel;

    ForwardingChannel(FileChannel channel) {
        this.channel = channel;
    }

    @Override
    public synchronized int read(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public synchronized int read(ByteBuffer into, long position) throws IOException {
        return channel.read(into, position);
    }

    @Override
    public synchronized int write(ByteBuffer from) throws IOException {
        return channel.write(from);
    }

    @Override
    public synchronized int write(ByteBuffer from, long position) throws IOException {
        return channel.write(from, position);
    }

    @Override
    public long position() throws IOException {
        return channel.position();
    }

    @Override
    public FileChannel position(long newPosition) throws IOException {
        return channel.position(newPosition);
    }

    @Override
    public long size() throws IOException {
        return channel.size();
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        return channel.truncate(size);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        channel.force(metaData);
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return channel.tryLock(position, size, shared);
    }

    @Override
    protected void implCloseChannel() throws IOException {
        channel.close();
    }
}
