package org.redress.infra.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Many wrapped keys as one value. */
final class KeyGroups {
    private KeyGroups() {}

    static byte[] write(List<WrappedKey> keys) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (WrappedKey key : keys) {
                out.writeUTF(key.subject());
                out.writeInt(key.id());
                out.writeUTF(key.parent() == null ? "" : key.parent());
                out.writeInt(key.bytes().length);
                out.write(key.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static List<WrappedKey> read(byte[] group) {
        List<WrappedKey> keys = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(group))) {
            while (in.available() > 0) {
                String subject = in.readUTF();
                int id = in.readInt();
                String parent = in.readUTF();
                byte[] bytes = in.readNBytes(in.readInt());
                keys.add(new WrappedKey(subject, id, nonEmpty(parent), bytes));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return keys;
    }

    private static @Nullable String nonEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
