package org.redress.commandside.cases.batch;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CommandName;

/**
 * What programs send.
 *
 * @param cases ids; or else the list
 * @param list address of a list, {@code /cases?...} or {@code /search?...}
 * @param command as in the addresses: {@code assign-case}
 */
record BatchBody(
        @Nullable List<String> cases,
        @Nullable String list,
        @Nullable String command,
        @Nullable Map<String, String> arguments,
        @Nullable Boolean dryRun) {

    private static final Map<CommandName, String> ACTIONS = Map.ofEntries(
            Map.entry(CommandName.ASSIGN_CASE, "assign"),
            Map.entry(CommandName.TRANSFER_CASE, "transfer"),
            Map.entry(CommandName.ESCALATE_CASE, "escalate"),
            Map.entry(CommandName.PAUSE_CLOCK, "pause"),
            Map.entry(CommandName.RESUME_CLOCK, "resume"),
            Map.entry(CommandName.CLASSIFY_CASE, "classify"),
            Map.entry(CommandName.CHANGE_SEVERITY, "severity"),
            Map.entry(CommandName.WATCH_CASE, "watch"),
            Map.entry(CommandName.LINK_CASES, "link"),
            Map.entry(CommandName.MERGE_CASE, "merge"),
            Map.entry(CommandName.CLOSE_WITH_FEEDBACK, "close"));

    Optional<Wish> wish() {
        String name = String.valueOf(command).toUpperCase(Locale.ROOT).replace('-', '_');
        for (CommandName known : CommandName.values()) {
            if (known.name().equals(name)) {
                return Optional.of(new Wish(known, arguments == null ? Map.of() : arguments))
                        .filter(Wish::isStorable)
                        .filter(wish -> wish.command().isPresent());
            }
        }
        return Optional.empty();
    }

    /** The form in which people ask for it. */
    static String action(Wish wish) {
        return ACTIONS.getOrDefault(wish.what(), "note");
    }
}
