package org.redress.commandside.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.events.Actor;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.time.Now;

/** The same file once more, and cases whose rows lie apart. */
@Timeout(60)
class ImportAgainTest {
    private static final String TENANT = "t";
    private static final String HEADER = "case_id,seq,at_local,command,actor,owner,tier,note\n";

    private final Now now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));

    @TempDir
    Path folder;

    private Journal journal;
    private CaseDesk desk;

    @BeforeEach
    void open() {
        journal = Journals.h2(folder.resolve("journal"), new EventCodec(new InMemorySubjectKeys()), now);
        new Seeding(journal, now).seedPack(TENANT, PackFiles.shipped("reference-sla"));
        desk = new AxonCaseDesk(journal, now, "reference-sla");
    }

    @AfterEach
    void close() {
        desk.close();
        journal.close();
    }

    private ImportSummary told(String rows) throws Exception {
        Path file = Files.writeString(folder.resolve("told.csv"), HEADER + rows);
        return new Imports(desk, journal, now)
                .run(
                        new ImportRequest(TENANT, file, null, "reference-sla", "Asia/Shanghai", "source"),
                        (_, _) -> {},
                        () -> false);
    }

    private Answer reopen(String sourceCase) {
        UUID commandId = UUID.randomUUID();
        return desk.handle(new Asked(
                TENANT,
                CaseIds.imported(TENANT, "source", sourceCase),
                new CaseCommand.ReopenCase(null),
                commandId,
                Actor.of("clerk"),
                "ui",
                null,
                null,
                commandId,
                null,
                null));
    }

    @Test
    void a_row_that_was_refused_is_not_taken_later_because_its_case_has_changed_since() throws Exception {
        String rows = """
                a,1,2020-01-01T00:00:00,open,,,T1,
                a,2,2020-01-02T00:00:00,close,,,,survey 4
                a,3,2020-01-03T00:00:00,close,,,,survey 1
                """;
        ImportSummary first = told(rows);
        assertThat(first.refused())
                .singleElement()
                .satisfies(row -> assertThat(row.line()).isEqualTo(4));

        assertThat(reopen("a")).isInstanceOf(Answer.Accepted.class);
        ImportSummary again = told(rows);

        assertThat(again.accepted()).isZero();
        assertThat(again.alreadyThere()).isEqualTo(2);
        assertThat(again.refused()).isEqualTo(first.refused());
    }

    @Test
    void rows_of_a_case_that_lie_apart_keep_their_order() throws Exception {
        StringBuilder rows = new StringBuilder();
        int day = 0;
        for (String command : List.of("open", "assign", "respond", "close")) {
            day++;
            for (int number = 0; number < 300; number++) {
                rows.append("case-%1$d,%2$d,2020-01-0%2$dT00:00:00,%3$s,,,,%n".formatted(number, day, command));
            }
        }

        ImportSummary summary = told(rows.toString());

        assertThat(summary.refused()).isEmpty();
        assertThat(summary.accepted()).isEqualTo(1_200);
    }
}
