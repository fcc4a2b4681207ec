package org.redress.queryside.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.packs.FeedbackRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.worktime.WorkCalendar;

/** Which version of its calendar a clock goes by; version 1 is of 1 March, version 2 of 1 April. */
class PackCalendarsTest {
    private static final String OFFICE = "office";

    private final List<CalendarRef> used = new ArrayList<>();
    private final List<Policies.Published> versions =
            List.of(published(1, "2026-03-01T00:00:00Z"), published(2, "2026-04-01T00:00:00Z"));

    @Test
    void a_running_clock_follows_the_newest_version() {
        calendars(versions).calendar(OFFICE, null);
        assertThat(used).containsExactly(new CalendarRef(OFFICE, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2012-10-10T00:00:00Z, 1",
        "2026-03-31T23:59:59Z, 1",
        "2026-04-01T00:00:00Z, 2",
        "2026-05-01T00:00:00Z, 2",
    })
    void an_ended_clock_keeps_the_version_of_its_end_and_the_first_one_before_there_was_any(
            Instant stoppedAt, int version) {
        calendars(versions).calendar(OFFICE, stoppedAt);
        assertThat(used).containsExactly(new CalendarRef(OFFICE, version));
    }

    @Test
    void plain_time_is_no_published_calendar() {
        assertThat(calendars(versions)
                        .calendar(ClockRule.ALWAYS, null)
                        .elapsed(Instant.EPOCH, Instant.EPOCH.plusSeconds(5)))
                .isEqualTo(Duration.ofSeconds(5));
        assertThat(used).isEmpty();
    }

    @Test
    void a_calendar_nobody_published_is_a_fault_of_the_installation() {
        assertThatThrownBy(() -> calendars(List.of()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(OFFICE);
    }

    private PackCalendars calendars(List<Policies.Published> known) {
        return new PackCalendars(settings(), new Known(known), 100, used::add);
    }

    private static Policies.Published published(int version, String at) {
        return new Policies.Published(
                new CalendarRef(OFFICE, version), Instant.parse(at), WorkCalendar.always(ZoneOffset.UTC));
    }

    private record Known(List<Policies.Published> versions) implements Policies {
        @Override
        public PackSettings pack(PackRef ref) {
            return settings();
        }

        @Override
        public List<Published> calendar(String name, long position) {
            return versions;
        }
    }

    private static PackSettings settings() {
        ClockRule clock = new ClockRule(
                "CLOSE",
                Mark.OPENED,
                List.of(new Stop(Mark.CLOSED, Which.IN_FORCE)),
                OFFICE,
                List.of(),
                List.of(),
                List.of(),
                false,
                null);
        return new PackSettings(
                new Label("规则", "Rules"),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(clock),
                List.of(),
                new NumberingRule("rules", "{seq:3}", NumberingRule.Reset.NEVER, "Asia/Shanghai"),
                ReopeningRule.SAME_CASE,
                new FeedbackRule(1, 5, 4, 2, List.of(), false),
                Duration.ZERO);
    }
}
