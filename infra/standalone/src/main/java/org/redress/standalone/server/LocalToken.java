package org.redress.standalone.server;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.redress.infra.access.login.LocalKey;

/** The token of the command line: new at every start, kept in a file only the account of the server can read. */
final class LocalToken implements LocalKey {
    private static final int BYTES = 32;

    private final String value;

    LocalToken() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        this.value = HexFormat.of().formatHex(random);
    }

    String value() {
        return value;
    }

    @Override
    public boolean opens(String authorization) {
        byte[] given = authorization.getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, ("Bearer " + value).getBytes(StandardCharsets.UTF_8));
    }
}
