package org.redress.infra.keys;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The installation's key, which wraps all keys that have no parent. */
record MasterKey(SecretKey key) {
    static final int BYTES = 32;

    /** Throws KeysUnavailable that says where the text came from. */
    static MasterKey ofBase64(String text, String origin) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text.strip());
            if (bytes.length == BYTES) {
                return new MasterKey(new SecretKeySpec(bytes, "AES"));
            }
        } catch (IllegalArgumentException notBase64) {
            throw new KeysUnavailable(sentence(origin), notBase64);
        }
        throw new KeysUnavailable(sentence(origin));
    }

    private static String sentence(String origin) {
        return origin + " does not hold a master key: 32 bytes in base64 are needed. / " + origin
                + " 中没有有效的主密钥：应为 32 字节的 base64 文本。";
    }

    /** Tells master keys apart without giving anything away. */
    String fingerprint() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(new byte[0]), 0, 8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK lacks HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "MasterKey[" + fingerprint() + "]";
    }
}
