package org.redress.commandside.imports;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The command stream format: one row, one command, in source order within a case. */
final class CommandStream implements Translation {
    static final List<String> COMMANDS =
            List.of("open", "assign", "respond", "escalate", "note", "resolve", "reopen", "close");
    private static final Pattern SURVEY = Pattern.compile("survey (-?\\d{1,9})");

    private final SourceTimes times;
    private final String source;

    CommandStream(ZoneId zone, String source) {
        this.times = SourceTimes.iso(zone);
        this.source = source;
    }

    @Override
    public List<String> columns() {
        return List.of("case_id", "seq", "at_local", "command", "actor", "owner", "tier", "note");
    }

    @Override
    public List<ImportedCommand> translate(SourceRow row) {
        String command = row.get("command");
        if (!COMMANDS.contains(command)) {
            throw new ImportTrouble(
                    "Line " + row.line() + ": \"" + command + "\" is not a command; known are "
                            + String.join(", ", COMMANDS) + ". Correct the file; nothing was imported.",
                    "第 " + row.line() + " 行：“" + command + "”不是有效命令；可用命令：" + String.join("、", COMMANDS)
                            + "。请修正文件；没有导入任何数据。");
        }
        String seq = row.get("seq");
        return List.of(new ImportedCommand(
                row.line(),
                caseId(row),
                seq.isEmpty() ? "row " + row.number() : seq,
                command,
                times.read(row.get("at_local"), row.line()),
                row.get("actor").isEmpty() ? source : row.get("actor"),
                absent(row.get("owner")),
                absent(row.get("tier")),
                absent(row.get("note")),
                command.equals("close") ? score(row.get("note")) : null,
                Map.of()));
    }

    private static String caseId(SourceRow row) {
        String caseId = row.get("case_id");
        if (caseId.isBlank()) {
            throw new ImportTrouble(
                    "Line " + row.line() + " has no case_id. Correct the file; nothing was imported.",
                    "第 " + row.line() + " 行没有 case_id。请修正文件；没有导入任何数据。");
        }
        return caseId;
    }

    private static @Nullable Integer score(String note) {
        Matcher survey = SURVEY.matcher(note);
        return survey.matches() ? Integer.valueOf(survey.group(1)) : null;
    }

    static @Nullable String absent(String text) {
        return text.isEmpty() ? null : text;
    }

    @Override
    public String description() {
        return "command-stream";
    }
}
