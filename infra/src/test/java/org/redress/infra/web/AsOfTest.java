package org.redress.infra.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.infra.web.AsOf.View;

class AsOfTest {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = Instant.parse("2026-03-11T07:00:00.123456Z");

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T12:00,2026-03-11T04:00:00Z",
        "2026-03-11T12:00:30,2026-03-11T04:00:30Z",
        "2026-03-11T12:00:30.123456,2026-03-11T04:00:30.123456Z",
        "2026-03-11T12:00+01:00,2026-03-11T11:00:00Z",
        "2026-03-11T12:00Z,2026-03-11T12:00:00Z",
        "' 2026-03-11T12:00 ',2026-03-11T04:00:00Z"
    })
    void a_local_time_is_read_in_the_zone_and_an_offset_is_kept(String text, String expected) {
        assertThat(AsOf.read(text, SHANGHAI, NOW).instant()).isEqualTo(expected);
    }

    @Test
    void nothing_means_now_to_the_microsecond() {
        assertThat(AsOf.read(" ", SHANGHAI, NOW)).isEqualTo(new AsOf(NOW, View.NOW));
        assertThat(AsOf.read(null, SHANGHAI, NOW).live()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-11T15:00:00.123457,AHEAD",
        "2026-03-11T15:00:00.123456,PINNED",
        "2026-03-11T14:00:00.123456,PINNED",
        "2026-03-11T14:00:00.123455,PAST"
    })
    void an_hour_ago_begins_the_past(String text, View view) {
        assertThat(AsOf.read(text, SHANGHAI, NOW).view()).isEqualTo(view);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yesterday",
                "2026-02-30T10:00",
                "2026-03-11",
                "12:00",
                "1899-12-31T10:00",
                "+12026-01-01T00:00",
                "2200-01-02T00:00"
            })
    void anything_else_is_refused(String text) {
        assertThatThrownBy(() -> AsOf.read(text, SHANGHAI, NOW))
                .isInstanceOfSatisfying(
                        BadParameter.class, bad -> assertThat(bad.shownValue()).isEqualTo(text));
    }
}
