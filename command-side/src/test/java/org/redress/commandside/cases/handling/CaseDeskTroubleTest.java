package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.Asked;
import org.redress.events.StreamId;

class CaseDeskTroubleTest extends DeskAtWork {
    @Test
    void what_another_node_wrote_is_seen_before_anything_is_refused_or_written() {
        try (CaseDesk other = newDesk()) {
            openCase("c1");
            desk.handle(ask("c1", ANSWER));
            other.handle(ask("c1", close(5)));

            assertThat(desk.handle(ask("c1", REOPEN))).isInstanceOf(Answer.Accepted.class);
            assertThat(other.handle(ask("c1", NOTE))).isInstanceOf(Answer.Accepted.class);
            assertThat(other.handle(ask("c1", close(4)))).isInstanceOf(Answer.Accepted.class);
            assertThat(desk.handle(ask("c1", ASSIGN)))
                    .isInstanceOfSatisfying(
                            Answer.Refused.class, no -> assertThat(no.reason()).isEqualTo("CASE_CLOSED"));
        }
    }

    @Test
    void of_eight_openings_of_one_case_at_once_one_wins_and_seven_are_refused() {
        List<Answer> answers = IntStream.range(0, 8).mapToObj(_ -> ask("c1", opening("A"))).toList().parallelStream()
                .map(desk::handle)
                .toList();

        assertThat(answers).filteredOn(Answer.Accepted.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(7);
        assertThat(journal.readStream(TENANT, StreamId.ofCase("c1"), 1)).hasSize(2);
    }

    @Test
    void the_same_command_sent_eight_times_at_once_gets_one_answer_eight_times() {
        openCase("c1");
        Asked note = ask("c1", NOTE);

        List<Answer> answers = IntStream.range(0, 8).mapToObj(_ -> note).toList().parallelStream()
                .map(desk::handle)
                .toList();

        assertThat(answers).containsOnly(new Answer.Accepted("c1", 3, 3, journal.head(), null));
    }

    @Test
    void a_load_that_fails_blocks_nobody() throws Exception {
        openCase("c1");
        try (CaseDesk forgetful = newDesk()) {
            journal.readsFail = true;
            assertThat(forgetful.handle(ask("c1", NOTE))).isInstanceOf(Answer.Unavailable.class);
            journal.readsFail = false;

            Answer[] answer = new Answer[1];
            Thread elsewhere = Thread.ofPlatform().start(() -> answer[0] = forgetful.handle(ask("c1", NOTE)));
            elsewhere.join(TimeUnit.SECONDS.toMillis(20));
            assertThat(answer[0]).isInstanceOf(Answer.Accepted.class);
        }
    }

    @Test
    void an_append_that_fails_leaves_nothing_behind_in_memory() {
        openCase("c1");
        desk.handle(ask("c1", ANSWER));
        journal.appendsFail = true;
        assertThat(desk.handle(ask("c1", close(5)))).isInstanceOf(Answer.Unavailable.class);
        journal.appendsFail = false;

        assertThat(desk.handle(ask("c1", ASSIGN))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void when_the_answer_got_lost_asking_again_finds_what_was_done() {
        openCase("c1");
        Asked note = ask("c1", NOTE);
        journal.answersGetLost = true;
        assertThat(desk.handle(note)).isInstanceOf(Answer.Unavailable.class);
        journal.answersGetLost = false;

        assertThat(desk.handle(note)).isEqualTo(new Answer.Accepted("c1", 3, 3, journal.head(), null));
    }
}
