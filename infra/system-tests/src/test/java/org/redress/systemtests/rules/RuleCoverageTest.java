package org.redress.systemtests.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RuleCoverageTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("redress.root")));

    @Test
    void every_id_a_test_carries_is_a_rule_of_the_catalogue() {
        RuleCoverage coverage = RuleCoverage.of(ROOT);
        assertThat(coverage.catalogue()).hasSize(482);
        assertThat(coverage.provedBy()).isNotEmpty();
        assertThat(coverage.catalogue().keySet())
                .containsAll(coverage.provedBy().keySet());
    }

    @Test
    void the_report_is_written_beside_the_test_results() throws Exception {
        String report = RuleCoverage.of(ROOT).report();
        Path target = Files.createDirectories(ROOT.resolve("infra/system-tests/target"));
        Files.writeString(target.resolve("rule-coverage.md"), report);
        System.out.println(report.lines().skip(2).findFirst().orElseThrow());
        assertThat(report).contains("MUST rules nobody proves");
    }

    @Test
    void ids_are_read_from_the_mark_and_from_nowhere_else() {
        String mark = "@Pro" + "ves({\"S004-A-10\", \"S004-F-07\"}) void a() {}";
        assertThat(RuleCoverage.ids(mark)).containsExactly("S004-A-10", "S004-F-07");
        assertThat(RuleCoverage.ids("// S004-A-10 is nice")).isEmpty();
    }
}
