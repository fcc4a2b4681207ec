package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.imports.ImportRequest;
import org.redress.events.testing.RealData;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.CountCheck;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.queryside.reports.ReportRequest;
import org.redress.queryside.reports.TruthCheck;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Complaints without ids and without times of closing, from the file to what can be counted of them. */
class ImportedComplaintsTest {
    private static final String LONG_AFTER = "2100-01-01T00:00:00";
    private static final String LATER_FILE = """
            case_id,seq,at_local,command,actor,owner,tier,note
            row-1,1,2016-01-05T09:00:00,open,Web,,T1,
            """;

    @TempDir
    Path data;

    @Test
    void every_count_is_true_and_a_report_at_an_earlier_position_keeps_its_bytes() {
        RealData.find("cfpb_complaints").ifPresent(this::check);
    }

    private void check(Path folder) {
        JsonNode truth = JsonMapper.shared().readTree(folder.resolve("truth.json"));
        try (Installation installation = Installation.open(DataDirectory.open(data), Now.system())) {
            run(installation, folder.resolve("consumer_complaints.csv"), mapping(), "complaints");
            var reports = installation.figures().reports();
            TruthCheck ofSource = new TruthCheck(truth, asked -> reports.answer(asked.ofSource("complaints")));
            new CountCheck(truth, ofSource, LONG_AFTER).everyFigureIsTrue();

            ReportRequest then = ReportRequest.of("overview", LONG_AFTER)
                    .atPosition(installation.journal().head());
            ReportAnswer before = reports.answer(then);
            run(installation, laterFile(), null, "later");
            assertThat(reports.answer(then)).isEqualTo(before);
            assertThat(reports.answer(ReportRequest.of("overview", LONG_AFTER))).isNotEqualTo(before);
        }
    }

    private static void run(Installation installation, Path file, @Nullable Path mapping, String source) {
        var request = new ImportRequest(Installation.TENANT, file, mapping, "reference-sla", "Asia/Shanghai", source);
        assertThat(installation
                        .imports()
                        .run(request, (_, _) -> {}, () -> false)
                        .refused())
                .isEmpty();
        installation.catchUp();
    }

    private static Path mapping() {
        return Path.of(Objects.requireNonNull(System.getProperty("redress.root")))
                .resolve("command-side/src/main/resources/org/redress/commandside/imports/mappings")
                .resolve("consumer-complaints.yaml");
    }

    private Path laterFile() {
        try {
            return Files.writeString(data.resolve("later.csv"), LATER_FILE);
        } catch (java.io.IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
