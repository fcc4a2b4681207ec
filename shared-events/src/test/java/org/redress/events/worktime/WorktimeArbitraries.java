package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Calendars, instants and pauses around a spring and its clock change; bounds on whole minutes unless said otherwise. */
class WorktimeArbitraries extends DomainContextBase {
    private static final Instant BASE = Instant.parse("2026-03-20T00:00:00Z");
    private static final LocalDate FIRST = LocalDate.parse("2026-03-18");

    @Provide
    Arbitrary<CalendarSettings> calendars() {
        var zones = Arbitraries.of("Asia/Shanghai", "Europe/Berlin", "America/St_Johns", "UTC");
        var exceptions = day().list().ofMaxSize(5).uniqueElements(DayException::date);
        return Combinators.combine(zones, hours(), exceptions)
                .as((zone, hours, days) -> new CalendarSettings(
                        zone, Calendars.mondayToFriday(hours), days, LocalDate.parse("2026-04-10")));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers().between(0, 30 * 24 * 60).map(minute -> BASE.plusSeconds(60L * minute));
    }

    @Provide
    Arbitrary<Duration> limits() {
        return Arbitraries.integers().between(1, 80 * 60).map(Duration::ofMinutes);
    }

    @Provide
    Arbitrary<Pause> pauses() {
        return Combinators.combine(instants(), Arbitraries.integers().between(-60, 5 * 24 * 60))
                .as((from, minutes) -> new Pause(from, from.plusSeconds(60L * minutes)));
    }

    private static Arbitrary<DayException> day() {
        var dates = Arbitraries.integers().between(0, 40).map(FIRST::plusDays);
        var hours = Arbitraries.oneOf(Arbitraries.just(List.<OpenInterval>of()), hours());
        return Combinators.combine(dates, hours).as((date, open) -> new DayException(date, "day", open, "notice"));
    }

    /** One to three intervals: cut points in order, taken in pairs; the last one may run to midnight. */
    private static Arbitrary<List<OpenInterval>> hours() {
        var cuts = Arbitraries.integers()
                .between(0, 24 * 60 - 1)
                .set()
                .ofMinSize(2)
                .ofMaxSize(6);
        return Combinators.combine(cuts, Arbitraries.of(true, false)).as((minutes, toMidnight) -> {
            var sorted = minutes.stream().sorted(Comparator.naturalOrder()).toList();
            var hours = new ArrayList<OpenInterval>();
            for (var i = 0; i + 1 < sorted.size(); i += 2) {
                var last = i + 3 >= sorted.size();
                hours.add(new OpenInterval(
                        time(sorted.get(i)), last && toMidnight ? LocalTime.MIDNIGHT : time(sorted.get(i + 1))));
            }
            return hours;
        });
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }
}
