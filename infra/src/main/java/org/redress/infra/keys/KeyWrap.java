package org.redress.infra.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Makes keys, wraps and unwraps them. A wrapped key begins with the id of the key around it and is bound to its place. */
final class KeyWrap {
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private KeyWrap() {}

    static SubjectKey fresh() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return new SubjectKey(RANDOM.nextInt(), new SecretKeySpec(bytes, "AES"));
    }

    static WrappedKey wrap(String subject, SubjectKey key, @Nullable String parent, SubjectKey around) {
        byte[] head = ByteBuffer.allocate(Integer.BYTES).putInt(around.id()).array();
        byte[] bytes = Gcm.seal(
                around.key(), head, bound(subject, key.id(), parent), key.key().getEncoded());
        return new WrappedKey(subject, key.id(), parent, bytes);
    }

    /** Id of the key needed to unwrap it. */
    static int around(WrappedKey wrapped) {
        return ByteBuffer.wrap(wrapped.bytes()).getInt();
    }

    static SubjectKey unwrap(WrappedKey wrapped, SubjectKey around) {
        byte[] bound = bound(wrapped.subject(), wrapped.id(), wrapped.parent());
        try {
            byte[] bytes = Gcm.open(around.key(), wrapped.bytes(), Integer.BYTES, bound);
            return new SubjectKey(wrapped.id(), new SecretKeySpec(bytes, "AES"));
        } catch (AEADBadTagException altered) {
            throw new KeysUnavailable(
                    "The key of " + wrapped.subject() + " was altered in the keys database.", altered);
        }
    }

    private static byte[] bound(String subject, int id, @Nullable String parent) {
        return (subject + '\0' + id + '\0' + (parent == null ? "" : parent)).getBytes(StandardCharsets.UTF_8);
    }
}
