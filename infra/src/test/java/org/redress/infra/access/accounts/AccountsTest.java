package org.redress.infra.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

/** What every store of accounts promises. */
@ParameterizedClass
@EnumSource(AccessStorage.class)
class AccountsTest {
    private static final String TENANT = "default";
    private static final String STAFF = "李静";
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");

    private final SettableClock clock = SettableClock.at(NOON);
    private final Supplier<AccessDatabase> storage;
    private Access access;

    AccountsTest(AccessStorage engine, @TempDir Path directory) {
        storage = engine.in(directory);
        access = open();
        access.accounts().reserve(TENANT, STAFF, "Li.Jing");
    }

    private Access open() {
        return new Access(storage.get(), new Now(clock));
    }

    @AfterEach
    void close() {
        access.close();
    }

    private Account account() {
        return Objects.requireNonNull(access.accounts().of(TENANT, STAFF));
    }

    @Test
    void a_name_is_found_however_it_is_typed_and_only_in_its_tenant() {
        assertThat(access.accounts().named(TENANT, " ＬＩ.jing ")).isEqualTo(account());
        assertThat(access.accounts().named("other", "li.jing")).isNull();
        access.accounts().reserve(TENANT, "somebody else", "LI.JING");
        assertThat(access.accounts().staffIds(TENANT)).containsExactly(STAFF);
    }

    @Test
    void nobody_logs_in_before_there_is_a_password() {
        assertThat(account().password()).isNull();
        assertThat(access.passwords().match("", account())).isFalse();
        assertThat(access.passwords().match("anything at all", null)).isFalse();
    }

    @Test
    void a_password_survives_the_process_and_ends_the_sessions_there_were() {
        long before = account().stamp();
        access.accounts().password(TENANT, STAFF, access.passwords().hash("correct horse battery"), false);
        access.close();
        access = open();
        assertThat(access.passwords().match("correct horse battery", account())).isTrue();
        assertThat(access.passwords().match("correct horse batterY", account())).isFalse();
        assertThat(account().password()).startsWith("$argon2id$");
        assertThat(account().stamp()).isGreaterThan(before);
    }

    @Test
    void a_reset_gives_a_password_for_one_login_and_takes_everything_else() {
        access.accounts().secondFactor(TENANT, STAFF, access.secondFactors().freshSecret(), 0);
        access.secondFactors().freshRecoveryCodes(TENANT, STAFF);
        String token = access.tokens().make(TENANT, STAFF, "script", false);
        String password = access.resetPassword(TENANT, STAFF);
        assertThat(access.passwords().match(password, account())).isTrue();
        assertThat(account().oneTime()).isTrue();
        assertThat(account().hasSecondFactor()).isFalse();
        assertThat(access.secondFactors().recoveryCodesLeft(TENANT, STAFF)).isZero();
        assertThat(access.tokens().presented(token)).isNull();
    }

    @Test
    void a_name_is_blocked_after_the_last_attempt_and_free_after_the_block() {
        Attempts attempts = access.attempts(3, Duration.ofMinutes(15));
        assertThat(IntStream.range(0, 5).mapToObj(_ -> attempts.begin(TENANT, "nobody")))
                .containsExactly(true, true, true, false, false);
        assertThat(attempts.blockedUntil(TENANT, "Nobody")).isEqualTo(NOON.plus(Duration.ofMinutes(15)));
        clock.set(NOON.plus(Duration.ofMinutes(15)));
        assertThat(attempts.blockedUntil(TENANT, "nobody")).isNull();
        clock.set(NOON.plus(Duration.ofMinutes(15)).plusMillis(1));
        assertThat(attempts.begin(TENANT, "nobody")).isTrue();
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        Attempts attempts = access.attempts(2, Duration.ofMinutes(15));
        for (int round = 0; round < 5; round++) {
            assertThat(attempts.begin(TENANT, "li.jing")).isTrue();
            attempts.succeeded(TENANT, "LI.jing");
        }
    }

    @Test
    void many_attempts_at_once_are_no_more_than_the_limit() {
        Attempts attempts = access.attempts(3, Duration.ofMinutes(15));
        long taken = IntStream.range(0, 24)
                .parallel()
                .filter(_ -> attempts.begin(TENANT, "li.jing"))
                .count();
        assertThat(taken).isEqualTo(3);
    }

    @Test
    void a_code_is_taken_once_and_a_little_early_or_late() {
        SecondFactors factors = access.secondFactors();
        String secret = factors.freshSecret();
        access.accounts().secondFactor(TENANT, STAFF, secret, 0);
        long step = NOON.getEpochSecond() / 30;
        assertThat(factors.prove(account(), factors.codeAt(secret, step - 2))).isEqualTo(SecondFactors.Outcome.WRONG);
        assertThat(factors.prove(account(), factors.codeAt(secret, step - 1))).isEqualTo(SecondFactors.Outcome.CODE);
        assertThat(factors.prove(account(), factors.codeAt(secret, step - 1))).isEqualTo(SecondFactors.Outcome.WRONG);
        assertThat(factors.prove(account(), factors.codeAt(secret, step + 1))).isEqualTo(SecondFactors.Outcome.CODE);
        assertThat(factors.prove(account(), factors.codeAt(secret, step))).isEqualTo(SecondFactors.Outcome.WRONG);
    }

    @Test
    void a_recovery_code_works_once_however_it_is_typed() {
        SecondFactors factors = access.secondFactors();
        access.accounts().secondFactor(TENANT, STAFF, factors.freshSecret(), 0);
        List<String> codes = factors.freshRecoveryCodes(TENANT, STAFF);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        String typed = codes.getFirst().toLowerCase(java.util.Locale.ROOT).replace("-", " ");
        assertThat(factors.prove(account(), typed)).isEqualTo(SecondFactors.Outcome.RECOVERY_CODE);
        assertThat(factors.prove(account(), typed)).isEqualTo(SecondFactors.Outcome.WRONG);
        assertThat(factors.recoveryCodesLeft(TENANT, STAFF)).isEqualTo(9);
    }

    @Test
    void a_token_is_known_until_it_is_revoked_by_its_owner() {
        String secret = access.tokens().make(TENANT, STAFF, "nightly report", true);
        Token token = Objects.requireNonNull(access.tokens().presented(secret));
        assertThat(token.staffId()).isEqualTo(STAFF);
        assertThat(token.writes()).isTrue();
        assertThat(access.tokens().of(TENANT, STAFF)).singleElement().satisfies(listed -> {
            assertThat(listed.name()).isEqualTo("nightly report");
            assertThat(listed.usedAt()).isEqualTo(NOON);
        });
        assertThat(access.tokens().revoke(TENANT, "somebody else", token.id())).isFalse();
        assertThat(access.tokens().revoke(TENANT, STAFF, token.id())).isTrue();
        assertThat(access.tokens().presented(secret)).isNull();
    }

    @Test
    void the_log_is_read_from_its_newest_line_backwards() {
        AccessEntry first = AccessEntry.of(NOON, AccessEntry.Kind.LOGGED_IN, STAFF, "127.0.0.1");
        AccessEntry second = AccessEntry.of(NOON, AccessEntry.Kind.FORBIDDEN, STAFF, "127.0.0.1")
                .lacking("MANAGE_STAFF", "POST /staff");
        access.log().write(TENANT, first);
        access.log().write(TENANT, second);
        List<AccessLog.Line> newest = access.log().before(TENANT, Long.MAX_VALUE, 1);
        assertThat(newest).extracting(AccessLog.Line::entry).containsExactly(second);
        assertThat(access.log().before(TENANT, newest.getFirst().seq(), 10))
                .extracting(AccessLog.Line::entry)
                .containsExactly(first);
        assertThat(access.log().before("other", Long.MAX_VALUE, 10)).isEmpty();
    }
}
