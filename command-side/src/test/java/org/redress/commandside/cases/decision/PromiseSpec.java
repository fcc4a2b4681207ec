package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.NOW;
import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand.PromiseReply;
import org.redress.commandside.cases.command.Deadline;
import org.redress.events.cases.ConversationEvent.ReplyPromised;
import org.redress.events.testing.Proves;

/** The office of these cases keeps the time of Shanghai, where it is ten in the morning. */
class PromiseSpec {

    @Test
    @Proves("S004-H-09")
    void the_next_reply_is_promised_by_a_time() {
        given(opened())
                .when(new PromiseReply(Deadline.at(NOW.plusSeconds(1)), "核实后回电"))
                .then(new ReplyPromised(NOW.plusSeconds(1), said("核实后回电")));
    }

    @Test
    void so_long_from_now_is_counted_from_the_decision() {
        given(opened())
                .when(new PromiseReply(Deadline.within(Duration.ofHours(2)), null))
                .then(new ReplyPromised(NOW.plus(Duration.ofHours(2)), null));
    }

    @Test
    void a_time_without_a_zone_is_the_time_of_the_office() {
        given(opened())
                .when(new PromiseReply(Deadline.local(LocalDateTime.parse("2026-03-02T15:30")), null))
                .then(new ReplyPromised(java.time.Instant.parse("2026-03-02T07:30:00Z"), null));
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, -86_400})
    void a_promise_is_about_what_is_to_come(long seconds) {
        given(opened())
                .when(new PromiseReply(Deadline.at(NOW.plusSeconds(seconds)), null))
                .thenRefused(new ConversationRefusal.PromisePassed(
                        "due", Texts.local(given().facts(), NOW.plusSeconds(seconds)), "2026-03-02 10:00:00"));
    }

    @Test
    void a_year_is_as_far_as_a_promise_goes() {
        given(opened())
                .when(new PromiseReply(Deadline.within(Duration.ofDays(366)), null))
                .thenAccepted();
        given(opened())
                .when(new PromiseReply(Deadline.within(Duration.ofDays(366).plusSeconds(1)), null))
                .thenRefused(new ConversationRefusal.PromiseTooFar("due", "2027-03-03 10:00:01"));
    }

    @Test
    void a_promise_names_a_time() {
        given(opened())
                .when(new PromiseReply(Deadline.UNTOLD, "尽快"))
                .thenRefused(new IntakeRefusal.FieldsMissing(List.of("due")));
    }

    @Test
    void a_newer_promise_takes_the_place_of_the_open_one() {
        given(opened(), new ReplyPromised(NOW.plusSeconds(60), null))
                .when(new PromiseReply(Deadline.at(NOW.plusSeconds(600)), null))
                .thenAccepted();
    }
}
