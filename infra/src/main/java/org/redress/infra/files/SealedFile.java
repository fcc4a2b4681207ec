package org.redress.infra.files;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.redress.infra.keys.Gcm;
import org.redress.infra.keys.SubjectKey;

/**
 * How a file lies on the disk: eight bytes of mark, four bytes of key id, then pieces of 64 KiB, each sealed with AES-256-GCM.
 * Every piece is bound to the file's hash, its place, and whether it is the last, so that none can be changed, moved or cut off.
 */
final class SealedFile {
    private static final byte[] MARK = {'R', 'D', 'F', 'I', 'L', 'E', 0, 1};
    private static final int HEAD = MARK.length + Integer.BYTES;
    private static final int PIECE = 64 * 1024;
    private static final byte[] NOTHING = {};

    private SealedFile() {}

    static void write(InputStream content, String sha256, SubjectKey key, OutputStream into) throws IOException {
        into.write(ByteBuffer.allocate(HEAD).put(MARK).putInt(key.id()).array());
        byte[] piece = content.readNBytes(PIECE);
        for (long place = 0; piece.length > 0; place++) {
            byte[] next = content.readNBytes(PIECE);
            into.write(Gcm.seal(key.key(), NOTHING, bound(sha256, place, next.length == 0), piece));
            piece = next;
        }
    }

    static int keyId(Path file) throws IOException {
        try (DataInputStream head = new DataInputStream(Files.newInputStream(file))) {
            if (!Arrays.equals(head.readNBytes(MARK.length), MARK)) {
                throw new IOException("not a sealed file: " + file);
            }
            return head.readInt();
        }
    }

    static InputStream read(Path file, String sha256, SecretKey key) throws IOException {
        InputStream sealed = new BufferedInputStream(Files.newInputStream(file), PIECE);
        sealed.skipNBytes(HEAD);
        long pieces = Math.ceilDiv(Files.size(file) - HEAD, PIECE + Gcm.OVERHEAD);
        return new Opening(sealed, sha256, key, pieces);
    }

    private static byte[] bound(String sha256, long place, boolean last) {
        byte[] hash = HexFormat.of().parseHex(sha256);
        return ByteBuffer.allocate(hash.length + Long.BYTES + 1)
                .put(hash)
                .putLong(place)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    /** Nothing of a piece is given out before all of it was found unaltered. */
    private static final class Opening extends InputStream {
        private final InputStream sealed;
        private final String sha256;
        private final SecretKey key;
        private final long pieces;
        private long place;
        private ByteBuffer open = ByteBuffer.allocate(0);

        private Opening(InputStream sealed, String sha256, SecretKey key, long pieces) {
            this.sealed = sealed;
            this.sha256 = sha256;
            this.key = key;
            this.pieces = pieces;
        }

        @Override
        public int read() throws IOException {
            return more() ? open.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            if (!more()) {
                return -1;
            }
            int given = Math.min(length, open.remaining());
            open.get(into, from, given);
            return given;
        }

        private boolean more() throws IOException {
            if (!open.hasRemaining() && place < pieces) {
                byte[] next = sealed.readNBytes(PIECE + Gcm.OVERHEAD);
                if (next.length <= Gcm.OVERHEAD) {
                    throw new EOFException("a sealed file was cut off");
                }
                open = ByteBuffer.wrap(opened(next));
                place++;
            }
            return open.hasRemaining();
        }

        private byte[] opened(byte[] piece) throws IOException {
            try {
                return Gcm.open(key, piece, 0, bound(sha256, place, place == pieces - 1));
            } catch (AEADBadTagException altered) {
                throw new IOException("a sealed file was altered", altered);
            }
        }

        @Override
        public void close() throws IOException {
            sealed.close();
        }
    }
}
