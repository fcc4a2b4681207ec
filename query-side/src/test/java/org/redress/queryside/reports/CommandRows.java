package org.redress.queryside.reports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.redress.queryside.reports.Stories.Opening;

/** Tells the stories of a reference command stream, in which no row is refused. */
final class CommandRows {
    private final String source;
    private final Stories stories = new Stories();
    private final Map<String, Story> byCase = new HashMap<>();

    private CommandRows(String source) {
        this.source = source;
    }

    static Stories told(String source, List<Map<String, String>> rows) {
        CommandRows commands = new CommandRows(source);
        rows.forEach(commands::tell);
        return commands.stories;
    }

    private void tell(Map<String, String> row) {
        String id = row.getOrDefault("case_id", "");
        String at = row.getOrDefault("at_local", "");
        String command = row.getOrDefault("command", "");
        if (command.equals("open")) {
            Opening opening = new Opening(source, id, row.get("tier"), Map.of());
            byCase.put(id, stories.opened(opening, Story.at(at)));
            return;
        }
        tell(Objects.requireNonNull(byCase.get(id)), command, at, row);
    }

    private static void tell(Story story, String command, String at, Map<String, String> row) {
        String note = row.getOrDefault("note", "");
        switch (command) {
            case "assign" -> story.assigned(at, row.get("owner"));
            case "respond" -> story.responded(at);
            case "escalate" -> story.escalated(at);
            case "note" -> story.noted(at);
            case "reopen" -> story.reopened(at);
            case "close" -> {
                if (note.startsWith("survey ")) {
                    story.closed(at, Integer.parseInt(note.substring("survey ".length())));
                } else {
                    story.closed(at);
                }
            }
            default -> throw new IllegalArgumentException(command);
        }
    }
}
