package org.redress.infra.access.accounts;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.redress.infra.time.Now;

/** Codes of six digits that change every half minute (RFC 6238), and the recovery codes for a lost telephone. */
public final class SecondFactors {
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_BYTES = 10;
    private static final int RECOVERY_CODES = 10;
    /** Clocks of telephones are half a minute wrong at most, or their owners slow. */
    private static final int STEPS_AROUND = 1;

    private static final String ADD = """
            insert into redress_access.recovery_code (tenant, staff_id, hash) values (:tenant, :staff, :hash)""";
    private static final String CLEAR =
            "delete from redress_access.recovery_code where tenant = :tenant and staff_id = :staff";
    private static final String USE = CLEAR + " and hash = :hash";
    private static final String LEFT = """
            select count(*) from redress_access.recovery_code where tenant = :tenant and staff_id = :staff""";

    private final AccessDatabase database;
    private final Accounts accounts;
    private final Now now;
    private final SecureRandom random = new SecureRandom();
    private final TimeBasedOneTimePasswordGenerator codes = new TimeBasedOneTimePasswordGenerator();

    SecondFactors(AccessDatabase database, Accounts accounts, Now now) {
        this.database = database;
        this.accounts = accounts;
        this.now = now;
    }

    public String freshSecret() {
        return base32(SECRET_BYTES);
    }

    /** What an authenticator reads from a link or a code drawn from it. */
    public static String address(String secret, String login) {
        String name = java.net.URLEncoder.encode(login, java.nio.charset.StandardCharsets.UTF_8)
                .replace("+", "%20");
        return "otpauth://totp/Redress:" + name + "?secret=" + secret + "&issuer=Redress&digits=6&period=30";
    }

    /** The step of the time the code belongs to; absent when it is wrong. */
    public OptionalLong stepOf(String secret, String code) {
        String typed = digits(code);
        long current = now.instant().getEpochSecond() / codes.getTimeStep().toSeconds();
        return LongStream.rangeClosed(current - STEPS_AROUND, current + STEPS_AROUND)
                .filter(step -> typed.equals(codeAt(secret, step)))
                .findFirst();
    }

    /** A code of the telephone, or a recovery code; each is good once. */
    public Outcome prove(Account account, String code) {
        String secret = account.secret();
        if (secret == null) {
            return Outcome.WRONG;
        }
        OptionalLong step = stepOf(secret, code);
        if (step.isPresent()) {
            return accounts.useStep(account.tenant(), account.staffId(), step.getAsLong())
                    ? Outcome.CODE
                    : Outcome.WRONG;
        }
        return useRecoveryCode(account, code) ? Outcome.RECOVERY_CODE : Outcome.WRONG;
    }

    /** What became of a code. */
    public enum Outcome {
        CODE,
        RECOVERY_CODE,
        WRONG
    }

    /** Replaces the codes there were; these are shown once and kept as hashes. */
    public List<String> freshRecoveryCodes(String tenant, String staffId) {
        List<String> fresh = Stream.generate(() -> base32(RECOVERY_BYTES))
                .limit(RECOVERY_CODES)
                .toList();
        database.write(jdbc -> {
            int touched = jdbc.sql(CLEAR)
                    .param("tenant", tenant)
                    .param("staff", staffId)
                    .update();
            for (String code : fresh) {
                touched += jdbc.sql(ADD)
                        .param("tenant", tenant)
                        .param("staff", staffId)
                        .param("hash", Digests.of(code))
                        .update();
            }
            return touched;
        });
        return fresh.stream().map(code -> code.replaceAll("(.{4})(?=.)", "$1-")).toList();
    }

    public void clearRecoveryCodes(String tenant, String staffId) {
        database.write(jdbc ->
                jdbc.sql(CLEAR).param("tenant", tenant).param("staff", staffId).update());
    }

    public long recoveryCodesLeft(String tenant, String staffId) {
        return database.read(jdbc -> jdbc.sql(LEFT)
                .param("tenant", tenant)
                .param("staff", staffId)
                .query(Long.class)
                .single());
    }

    private boolean useRecoveryCode(Account account, String code) {
        String bare = Normalizer.normalize(code, Normalizer.Form.NFKC)
                .replaceAll("[^A-Za-z0-9]", "")
                .toUpperCase(Locale.ROOT);
        return database.write(jdbc -> jdbc.sql(USE)
                        .param("tenant", account.tenant())
                        .param("staff", account.staffId())
                        .param("hash", Digests.of(bare))
                        .update())
                == 1;
    }

    String codeAt(String secret, long step) {
        try {
            Instant at = Instant.ofEpochSecond(step * codes.getTimeStep().toSeconds());
            return codes.generateOneTimePasswordString(
                    new SecretKeySpec(new Base32().decode(secret), codes.getAlgorithm()), at);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException("twenty bytes are a key", impossible);
        }
    }

    /** People type spaces, and full-width digits. */
    private static String digits(String code) {
        return Normalizer.normalize(code, Normalizer.Form.NFKC).replaceAll("\\s", "");
    }

    private String base32(int bytes) {
        byte[] fresh = new byte[bytes];
        random.nextBytes(fresh);
        return new Base32().encodeToString(fresh);
    }
}
