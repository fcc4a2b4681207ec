package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;
import static org.redress.commandside.cases.handling.Cases.opening;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.testing.TestPostgres;
import org.redress.infra.time.Now;

/** Keys that do not answer for a while are nobody's fault: ask again. */
@Timeout(60)
class KeysDownTest {
    private final DataSource database = TestPostgres.database();
    private final Now now = new Now(SettableClock.at(Instant.parse("2026-03-02T04:00:00Z")));

    @TempDir
    Path directory;

    @Test
    void without_keys_nothing_is_done_and_asking_again_does_it() throws Exception {
        try (SubjectKeys keys = JdbcSubjectKeys.postgres(database, directory.resolve("keys"));
                Journal journal = Journals.h2(directory.resolve("journal"), new EventCodec(keys), now)) {
            new Seeding(journal, now).seedPack(TENANT, PackFiles.shipped(PackFiles.DEFAULT_PACK));
            long head = journal.head();
            try (CaseDesk desk = new AxonCaseDesk(journal, now, PackFiles.DEFAULT_PACK)) {
                Asked typed = ask("c1", opening("A"));
                Asked told = Cases.told("import:desk", null, ask("c2", opening("A")));
                run("alter schema redress_keys rename to away");
                assertThat(desk.handle(typed)).isInstanceOf(Answer.Unavailable.class);
                assertThat(desk.handleImported(TENANT, "c2", List.of(told)))
                        .hasOnlyElementsOfType(Answer.Unavailable.class);
                assertThat(journal.head()).isEqualTo(head);

                run("alter schema away rename to redress_keys");
                assertThat(desk.handle(typed)).isInstanceOf(Answer.Accepted.class);
                assertThat(desk.handleImported(TENANT, "c2", List.of(told)))
                        .hasOnlyElementsOfType(Answer.Accepted.class);
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
