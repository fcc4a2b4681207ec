package org.redress.events;

import java.util.HexFormat;

/** A SHA-256 value, shown as 64 lower-case hexadecimal digits. */
public record Hash(String hex) {
    public static final Hash ZERO = new Hash("0".repeat(64));

    public Hash {
        if (hex.length() != 64) {
            throw new IllegalArgumentException("a SHA-256 hash has 64 hexadecimal digits: " + hex);
        }
    }

    public static Hash of(byte[] bytes) {
        return new Hash(HexFormat.of().formatHex(bytes));
    }

    public byte[] bytes() {
        return HexFormat.of().parseHex(hex);
    }
}
