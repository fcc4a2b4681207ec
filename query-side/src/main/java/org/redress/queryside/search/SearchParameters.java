package org.redress.queryside.search;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.BadParameter;
import org.redress.queryside.cases.register.CaseStatus;

/** {@code q}, {@code status} (several by comma), {@code kind}, {@code owner}, {@code after} and {@code limit} of an address. */
public final class SearchParameters {
    private static final int USUAL = 25;
    private static final int MOST = 200;

    private SearchParameters() {}

    /** Throws {@link BadParameter} for a value that is none of those possible. */
    public static SearchAsked read(String tenant, Map<String, String> parameters) {
        String after = told(parameters, "after");
        return new SearchAsked(
                tenant,
                Objects.requireNonNullElse(told(parameters, "q"), ""),
                statuses(told(parameters, "status")),
                told(parameters, "kind"),
                told(parameters, "owner"),
                after == null ? null : cursor(after),
                limit(told(parameters, "limit")));
    }

    private static Set<CaseStatus> statuses(@Nullable String list) {
        if (list == null) {
            return Set.of();
        }
        try {
            return Arrays.stream(list.split(","))
                    .map(word -> CaseStatus.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
        } catch (IllegalArgumentException _) {
            throw new BadParameter("status", list, "bad.filter");
        }
    }

    private static String cursor(String after) {
        try {
            Search.place(after);
            return after;
        } catch (IllegalArgumentException _) {
            throw new BadParameter("after", after, "bad.filter");
        }
    }

    private static int limit(@Nullable String limit) {
        try {
            return limit == null ? USUAL : Math.clamp(Integer.parseInt(limit), 1, MOST);
        } catch (NumberFormatException _) {
            throw new BadParameter("limit", String.valueOf(limit), "bad.filter");
        }
    }

    private static @Nullable String told(Map<String, String> parameters, String name) {
        String value = parameters.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
