package org.redress.events.worktime;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.events.worktime.Calendars.at;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.events.testing.RealData;
import tools.jackson.databind.JsonNode;

/** Twenty years of holidays and make-up days: every figure somebody else worked out comes out the same. */
class HolidayTruthTest {
    private static final List<String> FIGURES = List.of(
            "rows_in_file",
            "off_rows",
            "work_rows",
            "rows_dated_in_another_year",
            "working_days",
            "working_days_by_month",
            "make_up_working_days_on_weekends",
            "weekdays_off");

    @Test
    void nothing_in_the_truth_is_left_uncompared() {
        withTruth((truth, _) -> {
            assertThat(truth.truth().propertyNames())
                    .containsExactlyInAnyOrder(
                            "dataset", "working_hours", "years", "intervals", "due_instants", "nth_working_day");
            assertThat(truth.years())
                    .hasSize(20)
                    .allSatisfy(year ->
                            assertThat(truth.year(year).propertyNames()).containsExactlyInAnyOrderElementsOf(FIGURES));
            assertThat(truth.entries("intervals")).hasSize(18);
            assertThat(truth.entries("due_instants")).hasSize(14);
            assertThat(truth.entries("nth_working_day")).hasSize(21);
        });
    }

    @Test
    void the_lists_hold_their_rows() {
        withTruth((truth, _) -> truth.years().forEach(year -> {
            var days = truth.days(year);
            var off = days.stream().filter(day -> day.required("isOffDay").asBoolean());
            var elsewhere = days.stream()
                    .map(day -> LocalDate.parse(day.required("date").asString()))
                    .filter(date -> date.getYear() != year);
            var expected = truth.year(year);
            assertThat(days).hasSize(expected.required("rows_in_file").asInt());
            assertThat(off).hasSize(expected.required("off_rows").asInt());
            assertThat(days.size() - expected.required("off_rows").asInt())
                    .isEqualTo(expected.required("work_rows").asInt());
            assertThat(elsewhere)
                    .containsExactlyElementsOf(HolidayTruth.dates(expected.required("rows_dated_in_another_year")));
        }));
    }

    @Test
    void every_year_and_month_has_its_working_days() {
        withTruth((truth, calendar) -> truth.years().forEach(year -> {
            var expected = truth.year(year);
            assertThat(days(year).filter(calendar::isWorkingDay))
                    .as("%d", year)
                    .hasSize(expected.required("working_days").asInt());
            HolidayTruth.months()
                    .forEach(month -> assertThat(days(year)
                                    .filter(date -> date.getMonthValue() == month)
                                    .filter(calendar::isWorkingDay))
                            .as("%s", YearMonth.of(year, month))
                            .hasSize(expected.required("working_days_by_month")
                                    .required("%02d".formatted(month))
                                    .asInt()));
        }));
    }

    @Test
    void every_make_up_day_and_every_weekday_off_is_known() {
        withTruth((truth, calendar) -> truth.years().forEach(year -> {
            var expected = truth.year(year);
            assertThat(days(year).filter(HolidayTruthTest::isWeekend).filter(calendar::isWorkingDay))
                    .containsExactlyElementsOf(
                            HolidayTruth.dates(expected.required("make_up_working_days_on_weekends")))
                    .allSatisfy(date -> assertThat(calendar.day(date).kind()).isEqualTo(DayKind.MAKE_UP_DAY));
            assertThat(days(year).filter(not(HolidayTruthTest::isWeekend)).filter(not(calendar::isWorkingDay)))
                    .containsExactlyElementsOf(HolidayTruth.dates(expected.required("weekdays_off")))
                    .allSatisfy(date -> assertThat(calendar.day(date).kind()).isEqualTo(DayKind.HOLIDAY));
        }));
    }

    @Test
    void intervals_hold_their_working_seconds() {
        withTruth((truth, calendar) -> truth.entries("intervals").forEach(interval -> {
            var from = at(interval.required("from").asString());
            var to = at(interval.required("to").asString());
            assertThat(calendar.elapsed(from, to)).as("%s", interval).isEqualTo(seconds(interval));
        }));
    }

    @Test
    void limits_fall_due_where_they_should() {
        withTruth((truth, calendar) -> truth.entries("due_instants").forEach(entry -> {
            var limit = new Limit.OfDuration(
                    Duration.ofHours(entry.required("limit_working_hours").asLong()));
            var due = Dues.due(calendar, at(entry.required("start").asString()), limit, List.of());
            assertThat(due.dueAt())
                    .as("%s", entry)
                    .isEqualTo(at(entry.required("due").asString()));
            assertThat(due.provisional()).isFalse();
        }));
    }

    @Test
    void the_nth_working_day_is_found_with_and_without_the_day_of_receipt() {
        withTruth((truth, calendar) -> truth.entries("nth_working_day").forEach(entry -> {
            var received = LocalDate.parse(entry.required("received").asString());
            assertThat(calendar.isWorkingDay(received))
                    .isEqualTo(entry.required("is_working_day").asBoolean());
            assertThat(entry.propertyNames()).hasSize(7);
            for (var nth : Set.of(1, 2, 3, 5, 10)) {
                var expected = entry.required("working_day_" + nth);
                assertThat(calendar.nthWorkingDay(received, nth, false))
                        .isEqualTo(
                                expected.required("day_of_receipt_not_counted").asString());
                assertThat(calendar.nthWorkingDay(received, nth, true))
                        .isEqualTo(expected.required("day_of_receipt_counted_if_working")
                                .asString());
            }
        }));
    }

    private static void withTruth(BiConsumer<HolidayTruth, WorkCalendar> check) {
        RealData.find("holiday_cn").map(HolidayTruth::in).ifPresent(truth -> check.accept(truth, truth.calendar()));
    }

    private static Duration seconds(JsonNode interval) {
        BigDecimal seconds = interval.required("working_seconds").decimalValue();
        return Duration.ofNanos(seconds.movePointRight(9).longValueExact());
    }

    private static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
