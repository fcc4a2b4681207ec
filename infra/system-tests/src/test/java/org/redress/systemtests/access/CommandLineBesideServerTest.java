package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.journeys.Run;

/** The command line asks a running server for what it may, with the key in the data directory and without a login. */
class CommandLineBesideServerTest {
    @TempDir
    Path data;

    @Test
    void imports_reports_and_calendars_go_through_the_server() throws Exception {
        Path rows = Files.writeString(data.resolve("rows.csv"), """
                case_id,seq,at_local,command,actor,owner,tier,note
                a,1,2026-02-13T10:00:00,open,guest,,T1,
                """);
        try (StandaloneServer server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0)) {
            assertThat(server.port()).isPositive();
            Run imported = Run.of(data, "import", rows.toString(), "--pack", "reference-sla", "--source", "old-desk");
            assertThat(imported.out()).contains("accepted 1");
            server.installation().catchUp();
            assertThat(Run.of(data, "report", "overview", "--source", "old-desk")
                            .out())
                    .contains("\"opened\" : 1");
            assertThat(Run.of(data, "calendar", "nth", "--received", "2026-02-13", "--n", "2")
                            .exit())
                    .isZero();
        }
    }
}
