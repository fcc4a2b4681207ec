package org.redress.infra.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256-GCM with a random nonce in front. A cipher per thread, because finding one costs more than using it. */
public final class Gcm {
    /** Bytes a sealed text is longer than the text and its head. */
    public static final int OVERHEAD = 12 + 16;

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final ThreadLocal<Tools> TOOLS = ThreadLocal.withInitial(Tools::new);

    private Gcm() {}

    /** Gives head, nonce, ciphertext and tag, in this order. */
    public static byte[] seal(SecretKey key, byte[] head, byte[] bound, byte[] text) {
        Tools tools = TOOLS.get();
        byte[] sealed = Arrays.copyOf(head, head.length + OVERHEAD + text.length);
        tools.nonce(sealed, head.length);
        try {
            tools.cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, head.length, NONCE));
            tools.cipher.updateAAD(bound);
            tools.cipher.doFinal(text, 0, text.length, sealed, head.length + NONCE);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not seal", e);
        }
    }

    /** Opens what begins after the head. */
    public static byte[] open(SecretKey key, byte[] sealed, int head, byte[] bound) throws AEADBadTagException {
        Cipher cipher = TOOLS.get().cipher;
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, sealed, head, NONCE));
            cipher.updateAAD(bound);
            return cipher.doFinal(sealed, head + NONCE, sealed.length - head - NONCE);
        } catch (AEADBadTagException altered) {
            throw altered;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("AES-GCM could not open", e);
        }
    }

    /** Randomness is fetched for many nonces at once: every fetch is a call into the system. */
    private static final class Tools {
        private final Cipher cipher;
        private final byte[] random = new byte[NONCE * 64];
        private int used = random.length;

        private Tools() {
            try {
                cipher = Cipher.getInstance("AES/GCM/NoPadding");
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("this JDK lacks AES-GCM", e);
            }
        }

        private void nonce(byte[] into, int at) {
            if (used == random.length) {
                RANDOM.nextBytes(random);
                used = 0;
            }
            System.arraycopy(random, used, into, at, NONCE);
            used += NONCE;
        }
    }
}
