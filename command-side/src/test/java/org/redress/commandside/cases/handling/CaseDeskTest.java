package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;
import static org.redress.commandside.cases.handling.Cases.seeing;
import static org.redress.commandside.cases.handling.Cases.told;
import static org.redress.commandside.cases.handling.Cases.under;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.Audience;
import org.redress.events.StreamId;
import org.redress.events.cases.Feedback;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

@Timeout(60)
class CaseDeskTest {
    private static final CaseCommand NOTE = new CaseCommand.AddNote(Audience.INTERNAL, "已联系物流");
    private static final CaseCommand ASSIGN = new CaseCommand.AssignCase("wang", null, null);
    private static final CaseCommand ANSWER = new CaseCommand.RespondToCustomer("PHONE", "明天上门");
    private static final CaseCommand REOPEN = new CaseCommand.ReopenCase("still cracked");

    private final SettableClock clock = SettableClock.at(Instant.parse("2026-03-02T04:00:00Z"));
    private final Now now = new Now(clock);
    private final EventCodec codec = new EventCodec(new InMemorySubjectKeys());

    @TempDir
    Path directory;

    private TroubledJournal journal;
    private CaseDesk desk;

    @BeforeEach
    void open() {
        journal = new TroubledJournal(Journals.h2(directory, codec, now));
        new Seeding(journal, now).seed(TENANT);
        desk = newDesk();
    }

    @AfterEach
    void close() {
        desk.close();
        journal.close();
    }

    private CaseDesk newDesk() {
        return new AxonCaseDesk(journal, now, PackFiles.DEFAULT_PACK);
    }

    private static CaseCommand close(int score) {
        return new CaseCommand.CloseWithFeedback(null, null, new Feedback.Scored(score, Map.of(), null));
    }

    private void openCase(String caseId) {
        assertThat(desk.handle(ask(caseId, opening("A")))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void an_accepted_command_is_answered_with_its_versions_its_position_and_the_number_of_the_case() {
        assertThat(desk.handle(ask("c1", opening("A")))).isInstanceOfSatisfying(Answer.Accepted.class, first -> {
            assertThat(first.caseId()).isEqualTo("c1");
            assertThat(first.firstVersion()).isEqualTo(1);
            assertThat(first.lastVersion()).isEqualTo(2);
            assertThat(first.position()).isEqualTo(journal.head());
            assertThat(first.number()).isEqualTo("260302001");
        });
        assertThat(desk.handle(ask("c1", ASSIGN))).isEqualTo(new Answer.Accepted("c1", 3, 3, journal.head(), null));
    }

    @Test
    void asking_again_with_the_same_id_gets_the_first_answer_and_has_no_second_effect() {
        Asked opening = ask("c1", opening("A"));
        Asked note = ask("c1", NOTE);
        Answer opened = desk.handle(opening);
        Answer noted = desk.handle(note);
        long head = journal.head();

        assertThat(desk.handle(opening)).isEqualTo(opened);
        assertThat(desk.handle(note)).isEqualTo(noted);
        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void after_a_restart_cases_go_on_and_retries_still_get_their_first_answer() {
        Asked opening = ask("c1", opening("A"));
        Answer opened = desk.handle(opening);
        close();
        journal = new TroubledJournal(Journals.h2(directory, codec, now));
        desk = newDesk();

        assertThat(desk.handle(opening)).isEqualTo(opened);
        assertThat(desk.handle(ask("c1", ASSIGN))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void the_same_id_for_something_else_is_told_and_not_swallowed() {
        openCase("c1");
        UUID id = UUID.randomUUID();
        desk.handle(ask(id, "c1", NOTE));
        long head = journal.head();

        assertThat(desk.handle(ask(id, "c1", ASSIGN)))
                .isInstanceOfSatisfying(
                        Answer.OtherBody.class,
                        other -> assertThat(other.first().commandId()).isEqualTo(id));
        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void who_saw_an_older_version_gets_a_conflict_with_the_version_there_is() {
        openCase("c1");
        desk.handle(ask("c1", ASSIGN));

        assertThat(desk.handle(seeing(2, ask("c1", NOTE)))).isEqualTo(new Answer.Conflict(3));
        assertThat(desk.handle(seeing(3, ask("c1", NOTE)))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void a_retry_that_names_the_version_it_saw_the_first_time_is_a_retry_and_no_conflict() {
        openCase("c1");
        Asked note = seeing(2, ask("c1", NOTE));
        Answer first = desk.handle(note);

        assertThat(desk.handle(note)).isEqualTo(first);
    }

    @Test
    void a_refusal_says_why_and_what_is_possible_and_is_put_on_record() {
        openCase("c1");
        Asked reopen = ask("c1", REOPEN);

        assertThat(desk.handle(reopen)).isInstanceOfSatisfying(Answer.Refused.class, no -> {
            assertThat(no.reason()).isEqualTo("NOT_CLOSED");
            assertThat(no.allowedNow()).contains("ASSIGN_CASE").doesNotContain("REOPEN_CASE", "OPEN_CASE");
        });
        assertThat(journal.findCommand(TENANT, reopen.commandId()))
                .isNotNull()
                .satisfies(kept -> assertThat(kept.refusal()).contains("NOT_CLOSED"));
    }

    @Test
    void a_refused_command_asked_again_gets_its_first_answer_even_when_it_would_be_allowed_by_now() {
        openCase("c1");
        Asked reopen = ask("c1", REOPEN);
        Answer refused = desk.handle(reopen);
        desk.handle(ask("c1", ANSWER));
        assertThat(desk.handle(ask("c1", close(5)))).isInstanceOf(Answer.Accepted.class);

        assertThat(desk.handle(reopen)).isEqualTo(refused);
        assertThat(desk.handle(ask("c1", REOPEN))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void what_a_timer_may_not_do_yet_is_not_held_against_it() {
        openCase("c1");
        Asked early = told("automation:timers", null, ask("c1", new CaseCommand.MarkSlaBreached("FIRST_RESPONSE", 1)));
        assertThat(desk.handle(early)).isInstanceOf(Answer.Refused.class);
        clock.set(Instant.parse("2026-03-03T04:00:00.000001Z"));

        assertThat(desk.handle(early)).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void nothing_happens_to_a_case_that_was_never_opened() {
        assertThat(desk.handle(ask("nowhere", NOTE)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class, no -> assertThat(no.reason()).isEqualTo("BEFORE_OPEN"));
        openCase("nowhere");
    }

    @Test
    void a_pack_nobody_has_is_refused_by_name() {
        assertThat(desk.handle(under("no-such-pack", ask("c1", opening("A")))))
                .isInstanceOfSatisfying(Answer.Refused.class, no -> {
                    assertThat(no.reason()).isEqualTo("UNKNOWN_PACK");
                    assertThat(no.data()).containsEntry("pack", "no-such-pack");
                });
    }

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
