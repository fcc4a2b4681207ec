package org.redress.systemtests.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The catalogue of domain rules against the tests that carry their ids. */
record RuleCoverage(SortedMap<String, Rule> catalogue, SortedMap<String, SortedSet<String>> provedBy) {
    private static final Pattern PROVES = Pattern.compile("@Proves\\(([^)]*)\\)");
    private static final Pattern ID = Pattern.compile("S\\d{3}-[A-Z0-9]+-\\d+");
    private static final Pattern ROW = Pattern.compile("(S\\d{3}-[A-Z0-9]+-\\d+),(MUST|SHOULD|COULD),(.*)");

    record Rule(String id, String level, String label) {}

    static RuleCoverage of(Path root) {
        SortedMap<String, Rule> catalogue = new TreeMap<>();
        read(root.resolve("infra/docs/domain-rules.csv")).lines().forEach(line -> {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                catalogue.put(row.group(1), new Rule(row.group(1), row.group(2), row.group(3)));
            }
        });
        SortedMap<String, SortedSet<String>> provedBy = new TreeMap<>();
        testSources(root)
                .forEach(file -> ids(read(file))
                        .forEach(id -> provedBy.computeIfAbsent(id, unseen -> new TreeSet<>())
                                .add(file.getFileName().toString().replace(".java", ""))));
        return new RuleCoverage(catalogue, provedBy);
    }

    String report() {
        long must = catalogue.values().stream().filter(RuleCoverage::isMust).count();
        long proved = catalogue.values().stream()
                .filter(rule -> isMust(rule) && provedBy.containsKey(rule.id()))
                .count();
        StringBuilder text = new StringBuilder("# Rule coverage\n\n")
                .append(proved)
                .append(" of ")
                .append(must)
                .append(" MUST rules have a test that carries their id; ")
                .append(provedBy.size())
                .append(" of ")
                .append(catalogue.size())
                .append(" rules in all.\n\n")
                .append("## Proved\n\n| rule | level | label | tests |\n| --- | --- | --- | --- |\n");
        provedBy.forEach((id, tests) ->
                text.append(row(Objects.requireNonNull(catalogue.get(id), id), String.join(", ", tests))));
        text.append("\n## MUST rules nobody proves\n\n| rule | level | label | |\n| --- | --- | --- | --- |\n");
        for (Map.Entry<String, Rule> entry : catalogue.entrySet()) {
            if (isMust(entry.getValue()) && !provedBy.containsKey(entry.getKey())) {
                text.append(row(entry.getValue(), ""));
            }
        }
        return text.toString();
    }

    static SortedSet<String> ids(String source) {
        SortedSet<String> ids = new TreeSet<>();
        Matcher mark = PROVES.matcher(source);
        while (mark.find()) {
            ID.matcher(mark.group(1)).results().forEach(id -> ids.add(id.group()));
        }
        return ids;
    }

    private static boolean isMust(Rule rule) {
        return rule.level().equals("MUST");
    }

    private static String row(Rule rule, String tests) {
        return "| " + rule.id() + " | " + rule.level() + " | " + rule.label() + " | " + tests + " |\n";
    }

    private static Stream<Path> testSources(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.toString().endsWith(".java")
                            && file.toString().contains("src/test/java")
                            && !file.toString().contains("/target/"))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
