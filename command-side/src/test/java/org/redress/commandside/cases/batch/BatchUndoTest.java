package org.redress.commandside.cases.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.Cases;
import org.redress.events.Audience;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Severity;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.BatchCase.Fate;

/** A batch taken back, case by case, as far as nothing rests on it. */
@Timeout(120)
class BatchUndoTest {
    private static final CaseCommand NOTE =
            new CaseCommand.AddNote(Audience.INTERNAL, "Recall <script>alert(1)</script> =1+1 召回 😀\n第二行");
    private static final CaseCommand ASSIGN = new CaseCommand.AssignCase("li", null, null);
    private static final CaseCommand MAJOR = new CaseCommand.ChangeSeverity(new Severity("MAJOR"), "召回");

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private BatchesAtWork work;

    @BeforeEach
    void open() {
        work = new BatchesAtWork(directory);
        work.opened("a", "b", "c");
    }

    @AfterEach
    void close() {
        work.close();
    }

    @Test
    void undoing_brings_back_what_was() {
        work.done("a", new CaseCommand.AssignCase("wang", "quality", null));
        work.done("a", new CaseCommand.ClassifyCase("SPARE_PARTS", null, null));
        List<CaseCommand> all = List.of(
                ASSIGN,
                MAJOR,
                new CaseCommand.ClassifyCase("PACKAGING", "TRANSPORT", null),
                new CaseCommand.WatchCase("li"),
                new CaseCommand.LinkCases(new CaseRef("c"), LinkKind.RELATES_TO),
                new CaseCommand.PauseClock(null, "WAITING_FOR_CUSTOMER", null),
                new CaseCommand.MergeCase(new CaseRef("c"), null));
        for (CaseCommand command : all) {
            var before = work.cases.outlook(Cases.TENANT, "a").orElseThrow().file();
            Ref key = work.done(command, "a");
            assertThat(work.fates(key)).as(command.toString()).containsExactly(Fate.DONE);
            work.undone(key);
            work.undone(key);
            assertThat(work.back(key)).as(command.toString()).containsExactly(Fate.DONE);
            assertThat(work.cases
                            .outlook(Cases.TENANT, "a")
                            .orElseThrow()
                            .file()
                            .routing())
                    .isEqualTo(before.routing());
            assertThat(work.cases
                            .outlook(Cases.TENANT, "a")
                            .orElseThrow()
                            .file()
                            .matter())
                    .isEqualTo(before.matter());
            assertThat(work.cases
                            .outlook(Cases.TENANT, "a")
                            .orElseThrow()
                            .possible()
                            .open())
                    .isTrue();
        }
    }

    @Test
    void what_rests_on_it_keeps_a_case_as_it_is_and_is_named() {
        Ref key = work.done(MAJOR, "a", "b");
        work.done("a", new CaseCommand.ChangeSeverity(new Severity("CRISIS"), "更正"));

        assertThat(work.desk().tryBack(key))
                .extracting(one -> one.back().fate())
                .containsExactly(Fate.IMPOSSIBLE, Fate.OPEN);
        work.undone(key);
        assertThat(work.back(key)).containsExactly(Fate.REFUSED, Fate.DONE);
        Answer.Refused why = Outcomes.read(
                Objects.requireNonNull(work.desk().cases(key).getFirst().back().why()));
        assertThat(why.reason()).isEqualTo("RESTS_ON_IT");
        assertThat(String.valueOf(why.data().get("later"))).contains("CHANGE_SEVERITY 2026-03-02");
    }

    @Test
    void what_has_no_opposite_says_so() {
        Ref key = work.done(NOTE, "a");
        work.undone(key);
        assertThat(work.back(key)).containsExactly(Fate.REFUSED);
        assertThat(notes("a")).isEqualTo(1);
    }

    private long notes(String caseId) {
        return work.events(caseId).stream()
                .filter(one -> one.event() instanceof NoteAdded)
                .count();
    }
}
