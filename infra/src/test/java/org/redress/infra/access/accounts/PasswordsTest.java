package org.redress.infra.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordsTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            elevenchars, TOO_SHORT
            twelve chars,
            一二三四五六七八九十百千,
            一二三四五六七八九十百, TOO_SHORT
            aaaaaaaaaaaa,
            zhang.wei.at.work, IS_THE_NAME
            Zhang-Wei-at-Work, IS_THE_NAME
            Wilhelmina Zhang, IS_THE_NAME
            """)
    void length_is_what_counts(String password, Passwords.@Nullable Weakness weakness) {
        assertThat(Passwords.weakness(password, "zhang.wei.at.work", "Wilhelmina Zhang"))
                .isEqualTo(weakness);
    }

    @Test
    void what_would_take_long_to_hash_is_too_long() {
        assertThat(Passwords.weakness("x".repeat(256), "a", "b")).isNull();
        assertThat(Passwords.weakness("x".repeat(257), "a", "b")).isEqualTo(Passwords.Weakness.TOO_LONG);
    }

    @Test
    void one_time_passwords_are_long_enough_differ_and_read_well() {
        Passwords passwords = new Passwords();
        assertThat(IntStream.range(0, 50).mapToObj(_ -> passwords.oneTime()))
                .doesNotHaveDuplicates()
                .allMatch(text -> text.matches("[a-hjkmnp-z2-9]{5}(-[a-hjkmnp-z2-9]{5}){3}"))
                .allMatch(text -> Passwords.weakness(text, "admin", "Admin") == null);
    }

    /** The best of several: a pause of the machine must not decide. */
    @Test
    void an_account_that_is_not_there_takes_as_long_as_one_that_is() {
        Passwords passwords = new Passwords();
        Account there = new Account("default", "a", "a", passwords.hash("right password"), false, 0, null, 0);
        long known = best(() -> passwords.match("wrong password", there));
        long unknown = best(() -> passwords.match("wrong password", null));
        assertThat((double) unknown / known).isBetween(0.5, 2.0);
        assertThat(unknown).isGreaterThan(1_000_000);
    }

    private static long best(Runnable work) {
        return IntStream.range(0, 7)
                .mapToLong(_ -> {
                    long started = System.nanoTime();
                    work.run();
                    return System.nanoTime() - started;
                })
                .min()
                .orElseThrow();
    }
}
