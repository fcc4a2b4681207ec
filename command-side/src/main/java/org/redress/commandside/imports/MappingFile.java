package org.redress.commandside.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a mapping file and says in plain sentences what is wrong with it. */
public final class MappingFile {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    private static final List<String> SHIPPED =
            List.of("helpdesk", "helpdesk-wall", "tech-support", "consumer-complaints");

    private MappingFile() {}

    static Mapping read(Path path) {
        try (InputStream bytes = open(path)) {
            return checked(YAML.readValue(bytes, Mapping.class), path);
        } catch (UnrecognizedPropertyException unknown) {
            throw unusable(path, MappingFault.unknown(unknown), unknown);
        } catch (JacksonException malformed) {
            throw unusable(path, MappingFault.malformed(malformed), malformed);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A file, or one of ours by its bare name. */
    private static InputStream open(Path path) throws IOException {
        if (Files.isRegularFile(path) && Files.isReadable(path)) {
            return Files.newInputStream(path);
        }
        InputStream ours = path.getNameCount() == 1 && !path.isAbsolute()
                ? MappingFile.class.getResourceAsStream("mappings/" + path + ".yaml")
                : null;
        if (ours == null) {
            throw new ImportTrouble(
                    "There is no readable mapping file " + path.toAbsolutePath()
                            + ". Check --mapping, or name one of ours: " + String.join(", ", SHIPPED)
                            + ". Nothing was imported.",
                    "找不到可读的映射文件 " + path.toAbsolutePath() + "。请检查 --mapping，或使用自带的映射：" + String.join("、", SHIPPED)
                            + "。没有导入任何数据。");
        }
        return ours;
    }

    /** Whether this is the bare name of a mapping that comes with the program. */
    public static boolean isShipped(String name) {
        return SHIPPED.contains(name);
    }

    private static Mapping checked(Mapping mapping, Path path) {
        require(mapping.name() != null && !mapping.name().isBlank(), path, MappingFault.NO_NAME);
        require(mapping.rules() != null && !mapping.rules().isEmpty(), path, MappingFault.NO_RULES);
        require((mapping.caseIdColumn() == null) != (mapping.caseIdPattern() == null), path, MappingFault.CASE_ID);
        require(mapping.times() != null && mapping.times().formats() != null, path, MappingFault.NO_FORMATS);
        for (Mapping.Rule rule : mapping.rules()) {
            require(rule.emit() != null && !rule.emit().isEmpty(), path, MappingFault.EMITS_NOTHING);
            for (Mapping.Emit emit : rule.emit()) {
                require(CommandStream.COMMANDS.contains(emit.command()), path, MappingFault.noCommand(emit.command()));
            }
        }
        try {
            SourceTimes.of(ZoneId.of("UTC"), mapping.times().formats(), true);
        } catch (IllegalArgumentException | DateTimeException badPattern) {
            throw unusable(path, MappingFault.badPattern(badPattern), badPattern);
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

    private static void require(boolean holds, Path path, MappingFault fault) {
        if (!holds) {
            throw unusable(path, fault, null);
        }
    }

    private static ImportTrouble unusable(Path path, MappingFault fault, @Nullable Exception cause) {
        return new ImportTrouble(
                "The mapping file " + path.getFileName() + " cannot be used: " + fault.english()
                        + ". Correct it; nothing was imported.",
                "映射文件 " + path.getFileName() + " 无法使用：" + fault.chinese() + "。请修正；没有导入任何数据。",
                cause);
    }
}
