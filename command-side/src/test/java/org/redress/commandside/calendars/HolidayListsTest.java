package org.redress.commandside.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.testing.RealData;
import org.redress.events.worktime.DayKind;
import org.redress.events.worktime.WorkCalendar;
import tools.jackson.databind.json.JsonMapper;

class HolidayListsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final WorkCalendar OFFICE = WorkCalendar.of(HolidayLists.cnOfficeHours());

    @ParameterizedTest
    @CsvSource({
        "2007, 249",
        "2012, 249",
        "2019, 250",
        "2020, 249",
        "2021, 250",
        "2022, 249",
        "2023, 249",
        "2024, 251",
        "2025, 248",
        "2026, 248"
    })
    void a_year_has_its_working_days(int year, int workingDays) {
        assertThat(days(year).filter(OFFICE::isWorkingDay)).hasSize(workingDays);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-13, WORKING_DAY, ", // Friday before the Spring Festival
        "2026-02-14, MAKE_UP_DAY, 春节", // Saturday, worked
        "2026-02-15, HOLIDAY, 春节",
        "2026-03-01, REST_DAY, ",
        "2018-12-29, MAKE_UP_DAY, 元旦", // listed in the file of 2019
        "2020-01-31, HOLIDAY, 春节", // day off by the second notice of that year
        "2020-02-03, WORKING_DAY, 春节" // a Monday the notice names, though it is worked anyway
    })
    void a_day_is_what_the_notices_say(LocalDate date, DayKind kind, String name) {
        var day = OFFICE.day(date);
        assertThat(day.kind()).isEqualTo(kind);
        assertThat(day.name()).isEqualTo(name);
    }

    @Test
    void every_named_day_keeps_the_address_of_its_notice() {
        assertThat(OFFICE.day(LocalDate.parse("2026-02-14")).source())
                .isEqualTo("https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm");
        assertThat(HolidayLists.cnOfficeHours().exceptions())
                .hasSizeGreaterThan(600)
                .allSatisfy(day -> assertThat(day.source()).matches("https?://www\\.gov\\.cn/\\S+( https?://\\S+)?"));
    }

    @Test
    void the_shipped_lists_say_what_the_published_ones_say() {
        RealData.find("holiday_cn")
                .ifPresent(folder -> IntStream.rangeClosed(2007, 2026)
                        .forEach(year -> assertThat(JSON.readTree(
                                        HolidayListsTest.class.getResourceAsStream("holiday_cn/" + year + ".json")))
                                .isEqualTo(JSON.readTree(folder.resolve(year + ".json")))));
    }

    @Test
    void days_are_provisional_after_the_last_notice() {
        assertThat(OFFICE.day(LocalDate.parse("2026-12-31")).provisional()).isFalse();
        assertThat(OFFICE.day(LocalDate.parse("2027-01-01")).provisional()).isTrue();
    }

    private static Stream<LocalDate> days(int year) {
        return Year.of(year).atDay(1).datesUntil(Year.of(year + 1).atDay(1));
    }
}
