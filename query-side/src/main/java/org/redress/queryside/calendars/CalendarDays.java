package org.redress.queryside.calendars;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.worktime.CalendarDay;
import org.redress.events.worktime.DayKind;
import org.redress.events.worktime.WorkCalendar;
import org.redress.infra.time.Now;
import org.redress.infra.web.DayNames;
import org.redress.queryside.packs.Policies;

/** Days by name, from the newest version of the office calendar; a notice that comes in is heard of within a minute. */
public final class CalendarDays implements DayNames {
    private static final Duration HEARD_WITHIN = Duration.ofMinutes(1);
    private final Policies policies;
    private final Now now;
    private volatile @Nullable Sheet sheet;

    /** What was looked up since the calendar was read. */
    private record Sheet(Instant readAt, @Nullable WorkCalendar calendar, Map<LocalDate, Optional<DayName>> days) {}

    public CalendarDays(Policies policies, Now now) {
        this.policies = policies;
        this.now = now;
    }

    @Override
    public @Nullable DayName of(LocalDate day) {
        Sheet open = sheet();
        return open.days()
                .computeIfAbsent(day, date -> named(open.calendar(), date))
                .orElse(null);
    }

    private Sheet sheet() {
        Instant at = now.instant();
        Sheet open = sheet;
        if (open == null || open.readAt().plus(HEARD_WITHIN).isBefore(at)) {
            var versions = policies.calendar(CalendarReports.OFFICE_HOURS, Long.MAX_VALUE);
            open = new Sheet(at, versions.isEmpty() ? null : versions.getLast().calendar(), new ConcurrentHashMap<>());
            sheet = open;
        }
        return open;
    }

    private static Optional<DayName> named(@Nullable WorkCalendar calendar, LocalDate date) {
        if (calendar == null) {
            return Optional.empty();
        }
        CalendarDay day = calendar.day(date);
        return switch (day.kind()) {
            case HOLIDAY, MAKE_UP_DAY ->
                Optional.of(new DayName(day.kind() == DayKind.MAKE_UP_DAY, day.name() == null ? "" : day.name()));
            case WORKING_DAY, REST_DAY -> Optional.empty();
        };
    }
}
