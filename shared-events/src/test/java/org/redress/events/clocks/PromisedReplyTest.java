package org.redress.events.clocks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClosureEvent.CaseClosed;
import org.redress.events.cases.ConversationEvent.CaseUrged;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.ConversationEvent.ReplyPromised;
import org.redress.events.cases.Feedback;
import org.redress.events.testing.Proves;
import org.redress.events.worktime.WorkCalendar;

class PromisedReplyTest {
    private static final Instant START = Instant.parse("2026-03-02T02:00:00Z");
    private static final CustomerResponded REPLY = new CustomerResponded(null, null);
    private static final WorkCalendar ALWAYS = WorkCalendar.always(ZoneId.of("Asia/Shanghai"));

    private ClockHistory history = ClockHistory.empty();

    private PromisedReplyTest at(int minute, CaseEvent event) {
        history = history.with(OccurredAt.exactly(minute(minute)), event);
        return this;
    }

    private static Instant minute(int minute) {
        return START.plusSeconds(60L * minute);
    }

    private static ReplyPromised promise(int minute) {
        return new ReplyPromised(minute(minute), null);
    }

    private @Nullable ClockReading read(int minute) {
        List<ClockReading> readings = Clocks.read(ClockPacks.pack(), _ -> ALWAYS, history, minute(minute));
        return readings.isEmpty() ? null : readings.getLast();
    }

    private ClockReading reading(int minute) {
        return Objects.requireNonNull(read(minute));
    }

    @Test
    void nobody_waits_where_nothing_was_promised() {
        assertThat(at(0, REPLY).read(5)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "29, PENDING_IN_TIME",
        "30, PENDING_IN_TIME",
        "31, BREACHED_STILL_WAITING",
    })
    @Proves("S001-M-04")
    void it_waits_until_the_time_that_was_named_and_not_a_moment_longer(int now, Verdict verdict) {
        ClockReading reading = at(0, promise(30)).reading(now);
        assertThat(reading.verdict()).isEqualTo(verdict);
        assertThat(reading.due().dueAt()).isEqualTo(minute(30));
        assertThat(reading.limit()).isEqualTo(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @CsvSource({"30, MET", "31, BREACHED_DONE_LATE"})
    @Proves("S001-C-06")
    void the_next_reply_keeps_or_breaks_it(int replied, Verdict verdict) {
        at(0, promise(30)).at(replied, REPLY).at(90, REPLY);
        assertThat(reading(100).verdict()).isEqualTo(verdict);
        assertThat(reading(100).stoppedAt()).isEqualTo(minute(replied));
    }

    @Test
    void urging_is_no_reply() {
        at(0, promise(30)).at(10, new CaseUrged("CUSTOMER", null, null));
        assertThat(reading(20).stoppedAt()).isNull();
    }

    @Test
    void a_reply_from_before_the_promise_written_down_later_does_not_keep_it() {
        at(10, promise(30)).at(5, REPLY);
        assertThat(reading(31).verdict()).isEqualTo(Verdict.BREACHED_STILL_WAITING);
    }

    @Test
    void who_was_told_the_outcome_waits_no_longer() {
        at(0, promise(30)).at(20, new CaseClosed(null, null, new Feedback.NotAsked()));
        assertThat(reading(99).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void a_new_promise_takes_the_place_of_the_open_one() {
        at(0, promise(30)).at(20, promise(60));
        assertThat(reading(40).run()).isEqualTo(2);
        assertThat(reading(40).verdict()).isEqualTo(Verdict.PENDING_IN_TIME);
        assertThat(reading(40).startedAt()).isEqualTo(minute(20));
    }

    /** Against the plainest way to say it: look for the first reply after the last promise. */
    @Property(tries = 300)
    void whatever_was_promised_and_replied(
            @ForAll @Size(max = 12) List<@IntRange(min = -40, max = 40) Integer> steps,
            @ForAll @IntRange(min = 0, max = 100) int now) {
        history = ClockHistory.empty();
        int promised = -1;
        int replied = -1;
        for (int i = 0; i < steps.size(); i++) {
            int step = steps.get(i);
            if (step > 0) {
                at(i, promise(i + step));
                promised = i;
                replied = -1;
            } else {
                at(i, REPLY);
                replied = replied < 0 ? i : replied;
            }
        }
        if (promised < 0) {
            assertThat(read(now + steps.size())).isNull();
            return;
        }
        int due = promised + steps.get(promised);
        int end = replied < 0 ? now + steps.size() : replied;
        ClockReading reading = reading(now + steps.size());
        assertThat(reading.verdict().isBreach()).isEqualTo(end > due);
        assertThat(reading.stoppedAt()).isEqualTo(replied < 0 ? null : minute(replied));
    }
}
