package org.redress.infra.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The glossary names things that are there. */
class GlossaryTest {
    private static final Path ROOT = Path.of(System.getProperty("redress.root", ".."));
    private static final Pattern TYPE = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    @Test
    void every_type_it_names_is_in_the_code() throws IOException {
        String glossary = Files.readString(ROOT.resolve("infra/docs/glossary.md"));
        assertThat(missing(glossary, sources())).isEmpty();
        assertThat(glossary.lines().filter(line -> line.contains("`"))).hasSizeGreaterThan(60);
    }

    @Test
    void a_type_that_is_not_there_is_reported() throws IOException {
        assertThat(missing("| a | `Personal`, `Persona` | `Limit.Someday` |", sources()))
                .containsExactly("`Persona`", "`Limit.Someday`");
    }

    private static List<String> missing(String text, Map<String, Path> sources) throws IOException {
        List<String> missing = new ArrayList<>();
        for (var found : TYPE.matcher(text).results().toList()) {
            Path source = sources.get(found.group(1) + ".java");
            boolean there = source != null
                    && (found.group(2) == null || Files.readString(source).contains(" " + found.group(2)));
            if (!there) {
                missing.add(found.group());
            }
        }
        return missing;
    }

    private static Map<String, Path> sources() throws IOException {
        try (Stream<Path> files =
                Files.find(ROOT, 20, (path, _) -> path.toString().contains("src/main/java/"))) {
            return files.collect(
                    Collectors.toMap(file -> file.getFileName().toString(), file -> file, (first, _) -> first));
        }
    }
}
