package org.redress.systemtests.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class HouseRulesTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("redress.root")));
    private static final List<ProjectFile> FILES = ProjectFile.below(ROOT);

    /** Files that may exceed a cap or break a rule, each with its reason. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "query-side/src/main/java/org/redress/queryside/cases/breaches/HistoryCell.java",
            "reads cells of a text form that may be older than this code",
            "query-side/src/main/java/org/redress/queryside/cases/register/RegisterRow.java",
            "one line a column, in the order of the table",
            "query-side/src/main/java/org/redress/queryside/cases/register/RegisterView.java",
            "one line a column, in the order of the table",
            "infra/src/main/java/org/redress/infra/delivery/Cells.java",
            "switches over what JDBC accepts, an open world",
            "infra/src/main/java/org/redress/infra/delivery/ViewTable.java",
            "switches over what JDBC accepts, an open world",
            "infra/src/main/java/org/redress/infra/web/ErrorPages.java",
            "status codes are an open world");

    @Test
    void java_files_keep_the_rules() {
        List<ProjectFile> checked = FILES.stream()
                .filter(file -> file.ends(".java") && !EXCEPTIONS.containsKey(file.path()))
                .toList();
        assertThat(JavaRules.check(checked)).isEmpty();
        assertThat(checked.stream().flatMap(file -> TextRules.check(file).stream()))
                .isEmpty();
    }

    @Test
    void other_files_keep_the_rules() {
        assertThat(FILES.stream().filter(file -> !file.ends(".java")).flatMap(file -> TextRules.check(file).stream()))
                .isEmpty();
    }

    @Test
    void every_relative_link_in_a_document_leads_somewhere() {
        assertThat(FILES.stream()
                        .filter(file -> file.ends(".md"))
                        .flatMap(file -> DocumentRules.deadLinks(ROOT, file).stream()))
                .isEmpty();
    }

    @Test
    void message_files_are_in_step() {
        Map<String, ProjectFile> byPath =
                FILES.stream().collect(Collectors.toMap(ProjectFile::path, Function.identity()));
        List<ProjectFile> english =
                FILES.stream().filter(file -> file.ends("_en.properties")).toList();
        assertThat(english)
                .hasSameSizeAs(FILES.stream()
                        .filter(file -> file.ends("_zh_CN.properties"))
                        .toList())
                .hasSizeGreaterThan(15);
        assertThat(english).allSatisfy(file -> {
            ProjectFile chinese = byPath.get(file.path().replace("_en.properties", "_zh_CN.properties"));
            assertThat(chinese).as("Chinese twin of " + file.path()).isNotNull();
            assertThat(DocumentRules.outOfStep(file, Objects.requireNonNull(chinese)))
                    .isEmpty();
        });
    }

    @Test
    void templates_hold_no_literal_words() {
        assertThat(FILES.stream()
                        .filter(file -> file.ends(".html") && file.path().contains("src/main"))
                        .flatMap(file -> DocumentRules.literalText(file).stream()))
                .isEmpty();
    }

    @Test
    void every_module_has_a_readme() {
        assertThat(List.of(
                        "shared-events",
                        "infra",
                        "command-side",
                        "query-side",
                        "infra/standalone",
                        "infra/bench",
                        "infra/system-tests"))
                .allSatisfy(module ->
                        assertThat(ROOT.resolve(module).resolve("README.md")).exists());
    }

    @Test
    void the_door_has_at_most_150_lines() throws Exception {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThanOrEqualTo(150);
    }

    @Test
    void no_exception_outlives_its_file() {
        assertThat(EXCEPTIONS.keySet())
                .allSatisfy(path -> assertThat(ROOT.resolve(path)).exists());
    }
}
