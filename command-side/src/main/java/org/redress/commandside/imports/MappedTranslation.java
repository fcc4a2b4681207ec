package org.redress.commandside.imports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;

/** Applies a mapping's rules to rows, remembering each case. */
final class MappedTranslation implements Translation {
    private final Mapping mapping;
    private final SourceTimes times;
    private final String source;
    private final Instant unknownTime;
    private final Map<String, CaseMemory> cases = new HashMap<>();

    /** @param unknownTime the importer's own instant, the place of events whose time the source does not know */
    MappedTranslation(Mapping mapping, ZoneId zone, String source, Instant unknownTime) {
        this.mapping = mapping;
        this.times =
                SourceTimes.of(zone, mapping.times().formats(), mapping.times().offsets() != Mapping.Offsets.drop);
        this.source = source;
        this.unknownTime = unknownTime;
    }

    @Override
    public Set<String> columns() {
        return MappingFile.columns(mapping);
    }

    @Override
    public String description() {
        return "mapping " + mapping.name()
                + (mapping.times().offsets() == Mapping.Offsets.drop ? ", offsets dropped" : "");
    }

    @Override
    public List<ImportedCommand> translate(SourceRow row) {
        String caseId = caseId(row);
        CaseMemory known = cases.get(caseId);
        CaseMemory memory = known == null ? new CaseMemory() : known;
        cases.putIfAbsent(caseId, memory);
        List<ImportedCommand> commands = new ArrayList<>();
        for (Mapping.Rule rule : mapping.rules()) {
            if (matches(rule, row, memory, known == null)) {
                for (Mapping.Emit emit : rule.emit()) {
                    String key = "row " + row.number() + "." + commands.size();
                    ImportedCommand command = command(emit, row, caseId, key);
                    boolean asNote = rule.onRefusal() == Mapping.OnRefusal.note && memory.forbids(command.command());
                    ImportedCommand kept = asNote ? asNote(command) : command;
                    memory.apply(kept.command(), kept.owner());
                    commands.add(kept);
                }
            }
        }
        return commands;
    }

    private String caseId(SourceRow row) {
        String caseId = mapping.caseIdColumn() == null
                ? Objects.requireNonNull(mapping.caseIdPattern()).replace("{n}", Long.toString(row.number()))
                : row.get(mapping.caseIdColumn());
        if (caseId.isBlank()) {
            throw new ImportTrouble(
                    "Line " + row.line() + " has no case id in the column " + mapping.caseIdColumn()
                            + ". Nothing was imported.",
                    "第 " + row.line() + " 行的列 " + mapping.caseIdColumn() + " 没有案件编号。没有导入任何数据。");
        }
        return caseId;
    }

    private static boolean matches(Mapping.Rule rule, SourceRow row, CaseMemory memory, boolean first) {
        return rule.when() == null || rule.when().stream().allMatch(condition -> holds(condition, row, memory, first));
    }

    private static boolean holds(Mapping.Condition condition, SourceRow row, CaseMemory memory, boolean first) {
        String value = condition.column() == null ? "" : row.get(condition.column());
        return (condition.in() == null || condition.in().contains(value))
                && (condition.notIn() == null || !condition.notIn().contains(value))
                && (condition.notEmpty() == null || condition.notEmpty() == !value.isBlank())
                && (condition.caseState() == null || condition.caseState() == memory.state())
                && (condition.ownerChanges() == null || memory.ownerChanges(row.get(condition.ownerChanges())))
                && (condition.firstOfCase() == null || condition.firstOfCase() == first)
                && (condition.notYet() == null || !memory.done(condition.notYet()));
    }

    private ImportedCommand command(Mapping.Emit emit, SourceRow row, String caseId, String key) {
        OccurredAt at = emit.at() == null
                ? new OccurredAt(unknownTime, OccurredAt.Precision.UNKNOWN)
                : times.read(row.get(emit.at()), row.line());
        String actor = value(emit.actor(), row);
        Map<String, String> attributes = new HashMap<>();
        if (emit.attributes() != null) {
            emit.attributes().forEach((name, expression) -> {
                String text = value(expression, row);
                if (text != null) {
                    attributes.put(name, text);
                }
            });
        }
        return new ImportedCommand(
                row.line(),
                caseId,
                key,
                emit.command(),
                at,
                actor == null ? source : actor,
                value(emit.owner(), row),
                value(emit.tier(), row),
                value(emit.note(), row),
                score(emit, row),
                attributes);
    }

    private static @Nullable Integer score(Mapping.Emit emit, SourceRow row) {
        String text = value(emit.score(), row);
        try {
            return text == null ? null : Integer.valueOf(text.strip());
        } catch (NumberFormatException malformed) {
            throw new ImportTrouble(
                    "Line " + row.line() + ": \"" + text + "\" is not a score. Nothing was imported.",
                    "第 " + row.line() + " 行：“" + text + "”不是有效的评分。没有导入任何数据。",
                    malformed);
        }
    }

    private static @Nullable String value(Mapping.@Nullable Value expression, SourceRow row) {
        if (expression == null) {
            return null;
        }
        String text = expression.column() == null ? expression.text() : row.get(expression.column());
        String mapped = expression.map() == null || text == null
                ? text
                : expression.map().getOrDefault(text, text);
        return mapped == null || mapped.isEmpty() ? null : mapped;
    }

    private static ImportedCommand asNote(ImportedCommand refused) {
        String text = "duplicate " + refused.command() + (refused.note() == null ? "" : ": " + refused.note());
        return new ImportedCommand(
                refused.line(),
                refused.caseId(),
                refused.key(),
                "note",
                refused.at(),
                refused.actor(),
                null,
                null,
                text,
                null,
                Map.of());
    }
}
