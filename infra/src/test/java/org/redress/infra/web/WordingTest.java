package org.redress.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.OccurredAt;
import org.springframework.context.support.ResourceBundleMessageSource;

class WordingTest {
    private static final Instant AT = Instant.parse("2026-02-14T01:02:03Z");
    private final Wording chinese = wording(Language.CHINESE, "Asia/Shanghai");
    private final Wording english = wording(Language.ENGLISH, "Asia/Shanghai");

    @Test
    void days_read_as_people_write_them() {
        assertThat(chinese.day(AT)).isEqualTo("2026-02-14 (六)");
        assertThat(english.day(AT)).isEqualTo("Sat 14 Feb 2026");
        assertThat(chinese.second(AT)).isEqualTo("2026-02-14 (六) 09:02:03");
        assertThat(english.minute(AT)).isEqualTo("Sat 14 Feb 2026, 09:02");
        assertThat(chinese.month(YearMonth.of(2026, 2))).isEqualTo("2026年2月");
        assertThat(english.month(YearMonth.of(2026, 9))).isEqualTo("Sep 2026");
    }

    @Test
    void a_time_is_told_as_exactly_as_it_is_known() {
        assertThat(english.minute(OccurredAt.exactly(AT))).isEqualTo("Sat 14 Feb 2026, 09:02");
        assertThat(chinese.minute(new OccurredAt(AT, OccurredAt.Precision.DAY))).isEqualTo("2026-02-14 (六)");
        assertThat(english.minute(new OccurredAt(AT, OccurredAt.Precision.UNKNOWN)))
                .isEqualTo("time unknown");
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S,0 min,0 分钟",
        "PT59M59S,59 min,59 分钟",
        "PT1H,1 h,1 小时",
        "PT1H5M,1 h 5 min,1 小时 5 分钟",
        "PT23H59M59S,23 h 59 min,23 小时 59 分钟",
        "PT24H,1 d,1 天",
        "-PT27H10M,1 d 3 h,1 天 3 小时"
    })
    void spans_keep_the_two_units_that_matter(Duration span, String inEnglish, String inChinese) {
        assertThat(english.span(span)).isEqualTo(inEnglish);
        assertThat(chinese.span(span)).isEqualTo(inChinese);
    }

    @ParameterizedTest
    @CsvSource({"PT59M,59 min", "PT1H,1 h", "PT45H30M,45 h 30 min", "PT1240H,'1,240 h'"})
    void used_time_is_told_in_hours(Duration span, String expected) {
        assertThat(english.hours(span)).isEqualTo(expected);
    }

    @Test
    void a_day_that_does_not_follow_its_weekday_is_called_by_name_in_every_date() {
        DayNames names = day -> switch (day.getDayOfMonth()) {
            case 14 -> new DayNames.DayName(true, "春节");
            case 17 -> new DayNames.DayName(false, "春节");
            default -> null;
        };
        Wording zh = new Wording(chinese.messages(), chinese.locale(), chinese.zone(), names);
        Wording en = new Wording(english.messages(), english.locale(), english.zone(), names);

        assertThat(zh.minute(AT)).isEqualTo("2026-02-14 (六·调休上班) 09:02");
        assertThat(zh.day(AT.plus(Duration.ofDays(3)))).isEqualTo("2026-02-17 (二·春节)");
        assertThat(zh.day(AT.plus(Duration.ofDays(1)))).isEqualTo("2026-02-15 (日)");
        assertThat(en.second(AT)).isEqualTo("Sat 14 Feb 2026 (make-up workday), 09:02:03");
        assertThat(en.day(AT.plus(Duration.ofDays(3)))).isEqualTo("Tue 17 Feb 2026 (Spring Festival)");
    }

    @Test
    void numbers_are_grouped_and_shares_rounded() {
        assertThat(chinese.count(1_234_567)).isEqualTo("1,234,567");
        assertThat(english.share(0)).isEqualTo("0%");
        assertThat(english.share(0.56686)).isEqualTo("56.7%");
        assertThat(english.decimal(3.5107)).isEqualTo("3.51");
    }

    @Test
    void a_code_nobody_named_is_shown_as_it_is() {
        assertThat(english.called("code.", "SOMETHING_NEW")).isEqualTo("SOMETHING_NEW");
    }

    /** In Berlin the hour from two to three came twice that night. */
    @Test
    void links_are_exact_also_where_a_clock_change_repeats_an_hour() {
        Wording berlin = wording(Language.ENGLISH, "Europe/Berlin");
        Instant first = Instant.parse("2026-10-25T00:30:00Z");
        Instant second = Instant.parse("2026-10-25T01:30:00Z");

        assertThat(english.exact(AT)).isEqualTo("2026-02-14T09:02:03");
        assertThat(berlin.exact(first)).isEqualTo("2026-10-25T02:30+02:00");
        assertThat(berlin.exact(second)).isEqualTo("2026-10-25T02:30+01:00");
        assertThat(AsOf.read(berlin.exact(second), berlin.zone(), Instant.parse("2027-01-01T00:00:00Z"))
                        .instant())
                .isEqualTo(second);
    }

    private static Wording wording(Language language, String zone) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("org/redress/infra/web/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return new Wording(messages, language.locale(), ZoneId.of(zone));
    }
}
