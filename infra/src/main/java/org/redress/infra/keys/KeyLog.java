package org.redress.infra.keys;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

/**
 * A file of fixed length that values are added to, each on the disk when {@link #add} returns. Its blocks are there before
 * they are needed, so that the disk has nothing to write but the value. A value that was cut off by a crash was never
 * acknowledged, and is not read. Not interruptible, unlike a channel: an interrupted thread must not close the file.
 */
final class KeyLog implements AutoCloseable {
    static final String NAME = "keys.log";
    private static final int LENGTH = 4 << 20;
    private static final int HEAD = Integer.BYTES + Long.BYTES;

    private final RandomAccessFile file;
    private long end;

    private KeyLog(RandomAccessFile file) {
        this.file = file;
    }

    static KeyLog in(Path directory) {
        Path path = directory.resolve(NAME);
        try {
            boolean fresh = Files.notExists(path);
            if (fresh) {
                DurableFile.append(path, "");
            }
            KeyLog log = new KeyLog(new RandomAccessFile(path.toFile(), "rwd"));
            if (log.file.length() < LENGTH) {
                log.fill();
            }
            if (fresh) {
                DurableFile.syncDirectory(directory);
            }
            return log;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Zeros from what is there to the full length; anything but zeros would be taken for a value. */
    private void fill() throws IOException {
        file.seek(file.length());
        file.write(new byte[(int) (LENGTH - file.length())]);
    }

    boolean hasRoomFor(byte[] value) {
        return end + HEAD + value.length <= LENGTH;
    }

    /** @throws IOException when it may not be on the disk; adding it again is harmless */
    void add(byte[] value) throws IOException {
        byte[] whole = ByteBuffer.allocate(HEAD + value.length)
                .putInt(value.length)
                .putLong(checksum(value))
                .put(value)
                .array();
        file.seek(end);
        file.write(whole);
        end += whole.length;
    }

    /** Everything that was added since the last clearing; adding goes on behind it. */
    List<byte[]> read() throws IOException {
        byte[] bytes = new byte[LENGTH];
        file.seek(0);
        file.readFully(bytes);
        List<byte[]> values = new ArrayList<>();
        end = 0;
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            byte[] value = next(in);
            while (value.length > 0) {
                values.add(value);
                end += HEAD + value.length;
                value = next(in);
            }
        }
        return values;
    }

    /** Empty at the end, and where a value was cut off. */
    private static byte[] next(DataInputStream in) throws IOException {
        try {
            int length = in.readInt();
            long checksum = in.readLong();
            if (length <= 0 || length > in.available()) {
                return new byte[0];
            }
            byte[] value = in.readNBytes(length);
            return checksum(value) == checksum ? value : new byte[0];
        } catch (EOFException full) {
            return new byte[0];
        }
    }

    private static long checksum(byte[] value) {
        CRC32C checksum = new CRC32C();
        checksum.update(value);
        return checksum.getValue();
    }

    /** Overwrites all there is. */
    void clear() throws IOException {
        file.seek(0);
        file.write(new byte[LENGTH]);
        end = 0;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
