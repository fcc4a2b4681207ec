package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.time.Now;
import org.redress.standalone.accounts.FirstAdministrator;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;

/** The first administrator of a real installation, from the printed password to the second login. */
class SecondFactorTest {
    private static final Pattern PRINTED = Pattern.compile("one-time password (\\S+)");
    private static final Pattern SECRET = Pattern.compile("secret=([A-Z2-7]{32})&");
    private static final Pattern RECOVERY = Pattern.compile("<li><code>([A-Z2-7-]{19})</code></li>");
    private static final String OWN = "a sentence of my own";

    @TempDir
    Path data;

    @Test
    void the_first_administrator_needs_a_password_and_a_telephone_of_their_own() throws Exception {
        Installation installation = Installation.open(DataDirectory.open(data), Now.system());
        String printed = found(PRINTED, FirstAdministrator.greeting(installation));
        assertThat(FirstAdministrator.greeting(installation)).isEmpty();
        try (StandaloneServer server = StandaloneServer.start(installation, "127.0.0.1", 0)) {
            Guest admin = new Guest(server.port());
            assertThat(Guest.location(admin.logIn("admin", printed))).isEqualTo("/account/password");
            HttpResponse<String> chosen =
                    admin.submit("/account/password", "/account/password", Map.of("password", OWN, "again", OWN));
            assertThat(Guest.location(chosen)).isEqualTo("/account/second-factor");
            assertThat(Guest.location(admin.get("/staff"))).isEqualTo("/account/second-factor");
            String secret =
                    found(SECRET, admin.get("/account/second-factor").body().replace("&amp;", "&"));
            List<String> recovery = enrol(admin, secret);
            assertThat(admin.get("/staff").statusCode()).isEqualTo(200);
            secondLogin(server, secret, recovery);
        }
        assertThat(journalHolds(printed, OWN)).isFalse();
        assertThat(Files.getPosixFilePermissions(data.resolve("access")))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    private static List<String> enrol(Guest admin, String secret) throws InvalidKeyException {
        String page = "/account/second-factor";
        assertThat(admin.submit(page, page, Map.of("code", "000000")).headers().firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).endsWith("?CODE"));
        admin.submit(page, page, Map.of("code", code(secret, 0)));
        List<String> codes = RECOVERY.matcher(admin.get(page).body())
                .results()
                .map(shown -> shown.group(1))
                .toList();
        assertThat(codes).hasSize(10);
        assertThat(admin.get(page).body()).doesNotContain(codes);
        return codes;
    }

    private static void secondLogin(StandaloneServer server, String secret, List<String> recovery)
            throws InvalidKeyException {
        Guest again = new Guest(server.port());
        assertThat(Guest.location(again.logIn("admin", OWN))).isEqualTo("/login/code");
        assertThat(Guest.location(again.get("/staff"))).isEqualTo("/login/code");
        assertThat(answer(again, code(secret, 0))).as("a code is good once").endsWith("?refused");
        assertThat(answer(again, recovery.getFirst())).doesNotContain("refused");
        assertThat(again.get("/staff").statusCode()).isEqualTo(200);
        Guest third = new Guest(server.port());
        third.logIn("admin", OWN);
        assertThat(answer(third, recovery.getFirst())).endsWith("?refused");
        assertThat(answer(third, code(secret, 1))).doesNotContain("refused");
        assertThat(third.get("/account").body()).contains("recovery codes left: 9");
    }

    private static String answer(Guest guest, String code) {
        return guest.submit("/login/code", "/login/code", Map.of("code", code))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private boolean journalHolds(String... texts) throws Exception {
        try (var files = Files.walk(data.resolve("journal"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                if (List.of(texts).stream().anyMatch(bytes::contains) || bytes.contains("argon2")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group(1);
    }

    /** The telephone's own arithmetic, so many half minutes ahead. */
    private static String code(String secret, int ahead) throws InvalidKeyException {
        var generator = new TimeBasedOneTimePasswordGenerator();
        Instant at = Clock.systemUTC().instant().plus(generator.getTimeStep().multipliedBy(ahead));
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(new Base32().decode(secret), generator.getAlgorithm()), at);
    }
}
