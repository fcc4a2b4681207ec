package org.redress.queryside.cases.timeline;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.infra.web.PageLink;
import org.redress.queryside.cases.lists.CodeNames;

/**
 * One thing an event says, in words.
 *
 * @param change whether it was something else before
 * @param link where the value leads, if anywhere
 */
record Line(
        String field,
        String name,
        @Nullable String before,
        @Nullable String after,
        boolean change,
        @Nullable String link) {
    private static final Set<String> TEXTS = Set.of("narrative", "text", "remark", "comment");
    private static final Set<String> WORDS = Set.of("audience", "feedback", "link", "trigger", "by");
    private static final Set<String> CASES = Set.of("case", "follows");
    private static final Set<String> INSTANTS = Set.of("dueAt", "lastInTime");

    /** What a person wrote at length. */
    boolean isText() {
        return TEXTS.contains(field) && before == null;
    }

    static Line of(Detail detail, CodeNames names) {
        boolean change = detail.before() != null;
        String after = worded(detail, detail.after(), names);
        return new Line(
                detail.field(),
                called(detail.field(), names),
                worded(detail, detail.before(), names),
                after == null
                        ? names.say().text(detail.field().equals("owner") ? "nobody.owns" : "case.nothing")
                        : after,
                change,
                link(detail));
    }

    /** A field of ours has a name of ours; a pack's attribute and a score's dimension carry their own. */
    private static String called(String field, CodeNames names) {
        if (field.startsWith("score.")) {
            return names.of(field.substring("score.".length()));
        }
        String ours = names.say().called("field.", field);
        return ours.equals(field) ? names.of(field) : ours;
    }

    private static @Nullable String worded(Detail detail, @Nullable String value, CodeNames names) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.equals(Personal.ERASED)) {
            return names.say().text("case.erased");
        }
        return detail.subject() == null ? coded(detail.field(), value, names) : value;
    }

    /** What a person wrote stays as it was written; a code has a name. */
    private static String coded(String field, String value, CodeNames names) {
        if (WORDS.contains(field)) {
            return names.say().called("word." + field + ".", value);
        }
        if (field.equals("owner") || field.equals("watcher")) {
            return names.owner(value);
        }
        if (CASES.contains(field)) {
            return names.cases().apply(value);
        }
        if (field.equals("mentioned")) {
            return value.lines()
                    .map(names::owner)
                    .collect(Collectors.joining(names.say().text("list.separator")));
        }
        return INSTANTS.contains(field) ? instant(value, names) : names.of(value);
    }

    private static String instant(String value, CodeNames names) {
        try {
            return names.say().second(Instant.parse(value));
        } catch (DateTimeException _) {
            return value;
        }
    }

    private static @Nullable String link(Detail detail) {
        String value = detail.after();
        return CASES.contains(detail.field()) && value != null
                ? PageLink.to("/cases").below(value).toString()
                : null;
    }
}
