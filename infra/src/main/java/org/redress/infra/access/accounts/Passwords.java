package org.redress.infra.access.accounts;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Hashes passwords with Argon2id, as slowly as OWASP advises, and judges new ones. */
public final class Passwords {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19_456;
    private static final int ROUNDS = 2;
    private static final int SHORTEST = 12;
    private static final int LONGEST = 256;
    /** Neither 0 and O nor 1, I and l: it is read from a screen or said on the telephone. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 4;
    private static final int GROUP = 5;

    private final SecureRandom random = new SecureRandom();
    private final Argon2PasswordEncoder encoder = new Argon2PasswordEncoder(SALT, HASH, LANES, MEMORY_KIB, ROUNDS);
    private final String nobodys = nobodys();

    /** Why a new password is not taken. */
    public enum Weakness {
        TOO_SHORT,
        TOO_LONG,
        IS_THE_NAME
    }

    /** No rules of composition: length is what counts. */
    public static @Nullable Weakness weakness(String password, String login, String name) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Weakness.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Weakness.TOO_LONG;
        }
        String said = bare(password);
        return said.equals(bare(login)) || said.equals(bare(name)) ? Weakness.IS_THE_NAME : null;
    }

    private static String bare(String text) {
        return Accounts.canonical(text).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    public String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("a password has a hash");
        }
        return hash;
    }

    /** Takes the same time for an account that is not there. */
    public boolean match(String given, @Nullable Account account) {
        String hash = account == null ? null : account.password();
        boolean right = encoder.matches(given.length() > LONGEST ? "" : given, hash == null ? nobodys : hash);
        return right && hash != null && given.length() <= LONGEST;
    }

    /** Costs as much to compare with as a real one, and nothing matches it. */
    private String nobodys() {
        return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s".formatted(MEMORY_KIB, ROUNDS, LANES, noise(SALT), noise(HASH));
    }

    private String noise(int bytes) {
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        return Base64.getEncoder().withoutPadding().encodeToString(fresh);
    }

    /** About 99 bits in four groups, good for one login. */
    public String oneTime() {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < GROUPS * GROUP; index++) {
            if (index > 0 && index % GROUP == 0) {
                text.append('-');
            }
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }
}
