package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.packs.Label;

/**
 * Says a refusal in the reader's language, from the reason and the data alone, so that a stored one reads like a fresh one.
 *
 * @param labels what the pack calls its own codes
 * @param staff from the id of a member of staff to their name
 */
public record RefusalSentence(Locale locale, Map<String, Label> labels, UnaryOperator<String> staff) {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Where staff are called by their ids. */
    public RefusalSentence(Locale locale, Map<String, Label> labels) {
        this(locale, labels, UnaryOperator.identity());
    }

    public String of(Refusal refusal) {
        return of(refusal.reason(), refusal.data());
    }

    public String of(String reason, Map<String, Object> data) {
        return fill(words().text("refusal." + reason), data);
    }

    public String allowed(List<CommandName> commands) {
        return fill(
                words().text("allowed"),
                Map.of("commands", commands.stream().map(this::label).toList()));
    }

    public String label(CommandName command) {
        return words().text("command." + command.name());
    }

    private String fill(String pattern, Map<String, Object> data) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(placeholder -> Matcher.quoteReplacement(
                        shown(placeholder.group(1), data.getOrDefault(placeholder.group(1), ""))));
    }

    private String shown(String placeholder, Object value) {
        return value instanceof List<?> several
                ? several.stream()
                        .map(one -> one(placeholder, one.toString()))
                        .collect(Collectors.joining(words().text("list.separator")))
                : one(placeholder, value.toString());
    }

    private String one(String placeholder, String value) {
        return switch (placeholder) {
            case "command" -> words().text("command." + value);
            case "link" -> words().text("link." + value);
            case "field", "fields" -> fieldName(value);
            case "later" -> whatAndWhen(value);
            case "owner", "watcher" -> staff.apply(value);
            default -> value.isEmpty() ? words().text("empty") : packLabel(value);
        };
    }

    /** A step that came later: the name of a command and a time. */
    private String whatAndWhen(String step) {
        int end = step.indexOf(' ');
        return end < 0
                ? step
                : words().find("command." + step.substring(0, end)).orElse(step.substring(0, end))
                        + step.substring(end);
    }

    /** What a command asks for has one name; for the facts of a case an organisation may have words of its own. */
    private String fieldName(String field) {
        return words().find("argument." + field)
                .or(() -> labels.containsKey(field) ? Optional.of(packLabel(field)) : words().find("field." + field))
                .orElse(field);
    }

    private String packLabel(String code) {
        Label label = labels.get(code);
        return label == null ? code : words().chinese() ? label.zh() : label.en();
    }

    private CaseWords words() {
        return CaseWords.in(locale);
    }
}
