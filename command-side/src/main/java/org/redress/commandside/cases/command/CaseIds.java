package org.redress.commandside.cases.command;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Ids that are the same every time they are made from the same words (UUID version 5). */
public final class CaseIds {
    private static final UUID NAMESPACE = UUID.fromString("7d1c6a52-3a0e-5f43-9d0a-1f6f3b0f9c11");

    private CaseIds() {}

    /** Stream id of an imported case: the same source case always meets the same stream. */
    public static String imported(String tenant, String source, String sourceCaseId) {
        return named(tenant, source, sourceCaseId).toString();
    }

    /** Any deterministic id; the parts are length-prefixed, so ("ab","c") and ("a","bc") differ. */
    public static UUID named(String... parts) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAMESPACE.getMostSignificantBits())
                .putLong(NAMESPACE.getLeastSignificantBits())
                .array());
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            sha1.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
            sha1.update(bytes);
        }
        ByteBuffer digest = ByteBuffer.wrap(sha1.digest());
        long high = (digest.getLong() & 0xffff_ffff_ffff_0fffL) | 0x5000L;
        long low = (digest.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-1", missing);
        }
    }
}
