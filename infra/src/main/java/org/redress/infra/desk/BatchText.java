package org.redress.infra.desk;

import java.nio.charset.StandardCharsets;
import javax.crypto.AEADBadTagException;
import org.jspecify.annotations.Nullable;
import org.redress.infra.keys.Gcm;
import org.redress.infra.keys.SubjectKey;
import org.redress.infra.keys.SubjectKeys;

/** What a batch asks, sealed under a key of its own: it is said of many cases and goes with the first that is erased. */
record BatchText(SubjectKeys keys) {
    private static final byte[] NOTHING = {};

    /** A text nobody can read without its key. */
    static final class Sealed {
        final int keyId;
        final byte[] bytes;

        Sealed(int keyId, byte[] bytes) {
            this.keyId = keyId;
            this.bytes = bytes;
        }
    }

    static String subject(Batch.Ref batch) {
        return "batch:" + batch.tenant() + ":" + batch.id();
    }

    Sealed seal(Batch.Ref batch, String text) {
        String subject = subject(batch);
        SubjectKey key = keys.forSealing(subject);
        keys.flush();
        return new Sealed(
                key.id(), Gcm.seal(key.key(), NOTHING, bytes(subject), text.getBytes(StandardCharsets.UTF_8)));
    }

    @Nullable
    String open(Batch.Ref batch, Sealed sealed) {
        String subject = subject(batch);
        SubjectKey key = keys.isErased(subject) ? null : keys.forOpening(subject, sealed.keyId);
        if (key == null) {
            return null;
        }
        try {
            return new String(Gcm.open(key.key(), sealed.bytes, 0, bytes(subject)), StandardCharsets.UTF_8);
        } catch (AEADBadTagException altered) {
            throw new IllegalStateException("a batch was altered", altered);
        }
    }

    void erase(Batch.Ref batch) {
        keys.erase(subject(batch));
    }

    private static byte[] bytes(String subject) {
        return subject.getBytes(StandardCharsets.UTF_8);
    }
}
