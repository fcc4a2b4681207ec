package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.imports.ImportRequest;
import org.redress.commandside.imports.ImportSummary;
import org.redress.events.testing.RealData;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.TruthCheck;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The main job: histories of other desks are imported, and reports give the figures somebody else worked out. */
class ImportToTrueFiguresTest {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Path MAPPINGS = Path.of(Objects.requireNonNull(System.getProperty("redress.root")))
            .resolve("command-side/src/main/resources/org/redress/commandside/imports/mappings");

    @TempDir
    Path data;

    @Test
    void histories_imported_side_by_side_give_every_figure() {
        RealData.find("helpdesk_polato")
                .ifPresent(helpdesk -> RealData.find("tech_support_sla").ifPresent(tech -> {
                    try (Installation installation = open()) {
                        helpdesk(installation, helpdesk);
                        tech(installation, tech);
                    }
                }));
    }

    private static void helpdesk(Installation installation, Path folder) {
        JsonNode truth = JSON.readTree(folder.resolve("truth.json"));
        run(installation, folder.resolve("commands.csv.gz"), null, "helpdesk");
        run(installation, folder.resolve("helpdesk.csv.gz"), "helpdesk.yaml", "helpdesk-instant");
        run(installation, folder.resolve("helpdesk.csv.gz"), "helpdesk-wall.yaml", "helpdesk-wall");
        installation.catchUp();
        check(installation, truth.required("instant"), "helpdesk").everyFigureIsTrue(600);
        check(installation, truth.required("instant"), "helpdesk-instant")
                .firstResolutions()
                .everyFigureIsTrue(600);
        check(installation, truth.required("wall"), "helpdesk-wall")
                .firstResolutions()
                .everyFigureIsTrue(600);
    }

    private static void tech(Installation installation, Path folder) {
        JsonNode truth = JSON.readTree(folder.resolve("truth.json"));
        run(installation, folder.resolve("commands.csv.gz"), null, "tech");
        run(installation, folder.resolve("technical_support.csv"), "tech-support.yaml", "tech-table");
        installation.catchUp();
        check(installation, truth.required("wall"), "tech").everyFigureIsTrue(400);
        check(installation, truth.required("wall"), "tech-table")
                .firstResolutions()
                .satisfaction(truth.required("csat"))
                .everyFigureIsTrue(700);
    }

    @Test
    void the_same_file_twice_adds_nothing() {
        RealData.find("tech_support_sla").ifPresent(folder -> {
            try (Installation installation = open()) {
                run(installation, folder.resolve("commands.csv.gz"), null, "tech");
                long head = installation.journal().head();
                ImportSummary again = run(installation, folder.resolve("commands.csv.gz"), null, "tech");
                assertThat(installation.journal().head()).isEqualTo(head);
                assertThat(again.accepted()).isZero();
                assertThat(again.alreadyThere()).isEqualTo(again.commands()).isEqualTo(10_617);
            }
        });
    }

    @Test
    void a_stopped_import_goes_on_and_ends_with_the_same_figures() {
        RealData.find("tech_support_sla").ifPresent(folder -> {
            try (Installation installation = open()) {
                AtomicInteger asked = new AtomicInteger();
                ImportSummary stopped = installation
                        .imports()
                        .run(
                                request(folder.resolve("commands.csv.gz"), null, "tech"),
                                (done, total) -> {},
                                () -> asked.incrementAndGet() > 500);
                assertThat(stopped.finished()).isFalse();
                assertThat(stopped.accepted()).isPositive().isLessThan(10_617);
                installation.catchUp();
                assertThat(installation.unfinishedImports()).containsExactly("tech");
                ImportSummary rest = run(installation, folder.resolve("commands.csv.gz"), null, "tech");
                assertThat(rest.alreadyThere()).isEqualTo(stopped.accepted());
                assertThat(rest.accepted() + rest.alreadyThere()).isEqualTo(10_617);
                installation.catchUp();
                assertThat(installation.unfinishedImports()).isEmpty();
                check(installation, JSON.readTree(folder.resolve("truth.json")).required("wall"), "tech")
                        .everyFigureIsTrue(400);
            }
        });
    }

    private Installation open() {
        return Installation.open(DataDirectory.open(data), Now.system());
    }

    private static TruthCheck check(Installation installation, JsonNode truth, String source) {
        var reports = installation.figures().reports();
        return new TruthCheck(truth, request -> reports.answer(request.ofSource(source)))
                .boards()
                .months()
                .durations()
                .spotChecks();
    }

    private static ImportSummary run(Installation installation, Path file, @Nullable String mapping, String source) {
        ImportSummary summary =
                installation.imports().run(request(file, mapping, source), (done, total) -> {}, () -> false);
        assertThat(summary.refused()).isEmpty();
        return summary;
    }

    private static ImportRequest request(Path file, @Nullable String mapping, String source) {
        return new ImportRequest(
                Installation.TENANT,
                file,
                mapping == null ? null : MAPPINGS.resolve(mapping),
                "reference-sla",
                "Asia/Shanghai",
                source);
    }
}
