package org.redress.commandside.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a mapping file and says in plain sentences what is wrong with it. */
final class MappingFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private MappingFile() {}

    static Mapping read(Path path) {
        if (!Files.isReadable(path)) {
            throw new ImportTrouble(
                    "There is no readable mapping file " + path.toAbsolutePath() + ". Check --mapping.",
                    "找不到可读的映射文件 " + path.toAbsolutePath() + "。请检查 --mapping。");
        }
        try {
            return checked(YAML.readValue(path.toFile(), Mapping.class), path);
        } catch (JacksonException malformed) {
            String where = malformed.getLocation() == null
                    ? ""
                    : " (line " + malformed.getLocation().getLineNr() + ")";
            throw unusable(path, malformed.getOriginalMessage() + where, malformed);
        }
    }

    private static Mapping checked(Mapping mapping, Path path) {
        require(mapping.name() != null && !mapping.name().isBlank(), path, "name is missing");
        require(mapping.rules() != null && !mapping.rules().isEmpty(), path, "rules are missing");
        require(
                (mapping.caseIdColumn() == null) != (mapping.caseIdPattern() == null),
                path,
                "give either caseIdColumn or caseIdPattern");
        require(mapping.times() != null && mapping.times().formats() != null, path, "times.formats are missing");
        for (Mapping.Rule rule : mapping.rules()) {
            require(rule.emit() != null && !rule.emit().isEmpty(), path, "a rule emits nothing");
            for (Mapping.Emit emit : rule.emit()) {
                require(
                        CommandStream.COMMANDS.contains(emit.command()),
                        path,
                        "\"" + emit.command() + "\" is not a command");
            }
        }
        try {
            SourceTimes.of(ZoneId.of("UTC"), mapping.times().formats(), true);
        } catch (IllegalArgumentException | DateTimeException badPattern) {
            throw unusable(path, "times.formats: " + badPattern.getMessage(), badPattern);
        }
        return mapping;
    }

    /** Every column the mapping speaks of. */
    static Set<String> columns(Mapping mapping) {
        Set<String> columns = new TreeSet<>();
        add(columns, mapping.caseIdColumn());
        for (Mapping.Rule rule : mapping.rules()) {
            if (rule.when() != null) {
                rule.when().forEach(condition -> {
                    add(columns, condition.column());
                    add(columns, condition.ownerChanges());
                });
            }
            rule.emit().forEach(emit -> {
                add(columns, emit.at());
                Stream.of(emit.actor(), emit.owner(), emit.tier(), emit.note(), emit.score())
                        .forEach(value -> add(columns, value == null ? null : value.column()));
                if (emit.attributes() != null) {
                    emit.attributes().values().forEach(value -> add(columns, value.column()));
                }
            });
        }
        return columns;
    }

    private static void add(Set<String> columns, @Nullable String column) {
        if (column != null) {
            columns.add(column);
        }
    }

    private static void require(boolean holds, Path path, String what) {
        if (!holds) {
            throw unusable(path, what, null);
        }
    }

    private static ImportTrouble unusable(Path path, String what, @Nullable Exception cause) {
        return new ImportTrouble(
                "The mapping file " + path.getFileName() + " cannot be used: " + what + ". Nothing was imported.",
                "映射文件 " + path.getFileName() + " 无法使用：" + what + "。没有导入任何数据。",
                cause);
    }
}
