package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.opening;
import static org.redress.commandside.cases.handling.Cases.told;
import static org.redress.commandside.cases.handling.Cases.under;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.OccurredAt;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.Feedback;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

@Timeout(60)
class ImportedCasesTest {
    private static final Instant LONG_AGO = Instant.parse("2012-05-04T01:00:00Z");
    private static final CaseCommand ASSIGN = new CaseCommand.AssignCase("wang", null, null);
    private static final CaseCommand CLOSE =
            new CaseCommand.CloseWithFeedback(null, null, new Feedback.Scored(5, Map.of(), null));
    private static final CaseCommand REOPEN = new CaseCommand.ReopenCase(null);

    private final Now now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));

    @TempDir
    Path directory;

    private TroubledJournal journal;
    private CaseDesk desk;

    @BeforeEach
    void open() {
        journal = new TroubledJournal(Journals.h2(directory, new EventCodec(new InMemorySubjectKeys()), now));
        new Seeding(journal, now).seedPack(TENANT, PackFiles.shipped("reference-sla"));
        desk = new AxonCaseDesk(journal, now, "reference-sla");
    }

    @AfterEach
    void close() {
        desk.close();
        journal.close();
    }

    private static Asked row(int line, CaseCommand command) {
        OccurredAt at = OccurredAt.exactly(LONG_AGO.plus(Duration.ofHours(line)));
        UUID id = new UUID(7, line);
        return told("import:helpdesk", at, Cases.ask(id, "c1", command));
    }

    private List<Answer> tell(Asked... rows) {
        return desk.handleImported(TENANT, "c1", List.of(rows));
    }

    private List<Recorded<?>> stream() {
        return journal.readStream(TENANT, StreamId.ofCase("c1"), 1);
    }

    private static Answer.Accepted accepted(long version, long position) {
        return new Answer.Accepted("c1", version, version, position, null);
    }

    private static void assertRefused(Answer answer, String reason) {
        assertThat(answer)
                .isInstanceOfSatisfying(
                        Answer.Refused.class, no -> assertThat(no.reason()).isEqualTo(reason));
    }

    @Test
    void all_rows_of_a_case_are_written_together_as_the_source_told_them_and_take_no_number() {
        long head = journal.head();

        assertThat(tell(row(1, opening("T1")), row(2, ASSIGN), row(3, CLOSE)))
                .containsExactly(accepted(1, head + 1), accepted(2, head + 2), accepted(3, head + 3));
        assertThat(stream())
                .extracting(recorded -> recorded.envelope().occurredAt().instant())
                .containsExactly(
                        LONG_AGO.plus(Duration.ofHours(1)),
                        LONG_AGO.plus(Duration.ofHours(2)),
                        LONG_AGO.plus(Duration.ofHours(3)));
    }

    @Test
    void a_refused_row_is_reported_and_the_rows_after_it_go_on() {
        List<Answer> answers =
                tell(row(1, ASSIGN), row(2, opening("T1")), row(3, REOPEN), row(4, CLOSE), row(5, CLOSE));

        assertRefused(answers.get(0), "BEFORE_OPEN");
        assertRefused(answers.get(2), "NOT_CLOSED");
        assertRefused(answers.get(4), "ALREADY_CLOSED");
        assertThat(stream()).hasSize(2);
    }

    @Test
    void a_row_that_was_refused_is_refused_again_when_it_is_told_alone_after_the_case_went_on() {
        tell(row(1, opening("T1")));
        List<Answer> first = tell(row(2, REOPEN));
        tell(row(3, CLOSE));

        assertRefused(first.getFirst(), "NOT_CLOSED");
        assertThat(tell(row(2, REOPEN))).isEqualTo(first);
        assertThat(stream()).hasSize(2);
    }

    @Test
    void told_again_nothing_is_added_and_every_row_is_answered_as_before() {
        Asked[] rows = {row(1, ASSIGN), row(2, opening("T1")), row(3, REOPEN), row(4, CLOSE), row(5, CLOSE)};
        List<Answer> first = tell(rows);
        long head = journal.head();

        List<Answer> second = tell(rows);
        assertThat(journal.head()).isEqualTo(head);
        assertThat(second.get(1)).isEqualTo(first.get(1));
        assertThat(second.get(3)).isEqualTo(first.get(3));
        assertRefused(second.get(0), "BEFORE_OPEN");
        assertRefused(second.get(2), "NOT_CLOSED");
        assertRefused(second.get(4), "ALREADY_CLOSED");
    }

    @Test
    void a_longer_file_adds_only_what_is_new() {
        tell(row(1, opening("T1")), row(2, ASSIGN));
        long head = journal.head();

        assertThat(tell(row(1, opening("T1")), row(2, ASSIGN), row(3, CLOSE)))
                .endsWith(accepted(2, head), accepted(3, head + 1));
    }

    @Test
    void the_same_row_twice_is_one_and_the_same_id_with_other_content_is_told() {
        List<Answer> answers = tell(row(1, opening("T1")), row(2, ASSIGN), row(2, ASSIGN), row(2, CLOSE));

        assertThat(answers.get(2)).isEqualTo(answers.get(1));
        assertThat(answers.get(3)).isInstanceOf(Answer.OtherBody.class);
        assertThat(stream()).hasSize(2);
    }

    @Test
    void people_and_imports_may_take_turns_at_one_case() {
        tell(row(1, opening("T1")));
        Answer assigned = desk.handle(Cases.ask("c1", ASSIGN));
        assertThat(tell(row(2, CLOSE))).containsExactly(accepted(3, journal.head()));

        assertThat(assigned).isInstanceOf(Answer.Accepted.class);
        assertRefused(desk.handle(Cases.ask("c1", new CaseCommand.AssignCase("li", null, null))), "CASE_CLOSED");
        assertThat(desk.handle(Cases.ask("c1", REOPEN))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void without_its_pack_no_row_is_accepted() {
        List<Answer> answers = tell(under("no-such-pack", row(1, opening("T1"))), row(2, ASSIGN));

        assertRefused(answers.get(0), "UNKNOWN_PACK");
        assertRefused(answers.get(1), "BEFORE_OPEN");
        assertThat(stream()).isEmpty();
    }

    @Test
    void when_the_answer_got_lost_telling_again_finds_what_was_done() {
        journal.answersGetLost = true;
        assertThat(tell(row(1, opening("T1")), row(2, ASSIGN))).hasOnlyElementsOfType(Answer.Unavailable.class);
        journal.answersGetLost = false;

        assertThat(tell(row(1, opening("T1")), row(2, ASSIGN)))
                .containsExactly(accepted(1, journal.head() - 1), accepted(2, journal.head()));
    }

    @Test
    void only_the_row_with_a_value_no_table_holds_is_refused() {
        Asked endless = row(2, new CaseCommand.AssignCase("w".repeat(201), null, null));
        Asked broken = row(3, new CaseCommand.AssignCase("w\0", null, null));
        List<Answer> answers = tell(row(1, opening(null)), endless, broken, row(4, ASSIGN));

        assertThat(answers)
                .extracting(Answer::getClass)
                .containsExactly(
                        Answer.Accepted.class, Answer.Refused.class, Answer.Refused.class, Answer.Accepted.class);
        assertThat(((Answer.Refused) answers.get(1)).reason()).isEqualTo("VALUE_NOT_KEPT");
        assertThat(tell(row(1, opening(null)), endless, broken, row(4, ASSIGN))).isEqualTo(answers);
    }
}
