package org.redress.commandside.cases.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.form.Callers.Caller;
import org.redress.commandside.cases.form.Callers.Known;
import org.redress.commandside.cases.form.Callers.Open;

/**
 * The caller, as far as known.
 *
 * @param q what was typed to find them
 * @param looked whether anybody was looked for
 * @param similar open cases of theirs that may be about the same
 */
record CallerView(
        String q,
        boolean looked,
        List<Caller> found,
        @Nullable Known chosen,
        List<Open> similar,
        @Nullable String problem) {
    private static final int SHARED = 2;

    static CallerView of(String tenant, Typed typed, Callers callers) {
        String q = typed.text("caller");
        String id = typed.text(Details.CUSTOMER_ID);
        Known chosen = id.isEmpty() ? null : callers.known(tenant, id);
        boolean looks = chosen == null && !q.isEmpty();
        return new CallerView(
                q,
                looks,
                looks ? callers.find(tenant, q) : List.of(),
                chosen,
                chosen == null
                        ? List.of()
                        : chosen.open().stream()
                                .filter(open -> similar(open, typed))
                                .toList(),
                null);
    }

    CallerView telling(String sentence) {
        return new CallerView(q, looked, found, chosen, similar, sentence);
    }

    /** Same category, or same kind while no category is told, or words in common. */
    private static boolean similar(Open open, Typed typed) {
        String category = typed.text(Details.CATEGORY);
        boolean sameMatter =
                category.isEmpty() ? open.kind().equals(typed.text(Details.KIND)) : category.equals(open.category());
        Set<String> pairs = pairs(typed.text(Details.TITLE));
        pairs.retainAll(pairs(open.title() == null ? "" : open.title()));
        return sameMatter || pairs.size() >= SHARED;
    }

    /** Pairs of neighbouring characters do for Chinese what words do for English. */
    private static Set<String> pairs(String text) {
        String plain = Typed.plain(text).toLowerCase(java.util.Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
        return IntStream.range(0, Math.max(0, plain.length() - 1))
                .mapToObj(at -> plain.substring(at, at + 2))
                .collect(Collectors.toSet());
    }
}
