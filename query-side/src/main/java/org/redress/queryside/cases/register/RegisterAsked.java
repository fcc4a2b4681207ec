package org.redress.queryside.cases.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.ApiAnswers.Sentence;

/**
 * A list as an address asks for it: {@code status} (several by comma), {@code owner}, {@code unit}, {@code kind}, {@code tier},
 * {@code severity}, {@code category}, {@code customer}, {@code source}, {@code q}, {@code sort} (with {@code -} in front:
 * descending), {@code limit}, {@code after}, {@code waitFor}.
 */
record RegisterAsked(RegisterQuery query, @Nullable Long waitFor) {
    private static final int MOST = 200;
    private static final int USUAL = 50;

    static RegisterAsked read(String tenant, Map<String, String> asked) {
        String sort = asked.getOrDefault("sort", "-opened_at");
        boolean descending = sort.startsWith("-");
        RegisterQuery query = new RegisterQuery(
                tenant,
                filter(asked),
                read("sort", sort.substring(descending ? 1 : 0), RegisterAsked::sort),
                descending,
                cursor(asked.get("after")),
                Math.clamp(read("limit", asked.getOrDefault("limit", "" + USUAL), Integer::parseInt), 1, MOST));
        String waitFor = asked.get("waitFor");
        return new RegisterAsked(query, waitFor == null ? null : read("waitFor", waitFor, Long::valueOf));
    }

    private static RegisterFilter filter(Map<String, String> asked) {
        String status = asked.getOrDefault("status", "");
        return new RegisterFilter(
                status.isEmpty() ? Set.of() : read("status", status, RegisterAsked::statuses),
                asked.get("owner"),
                asked.get("unit"),
                asked.get("kind"),
                asked.get("tier"),
                asked.get("severity"),
                asked.get("category"),
                asked.get("customer"),
                asked.get("source"),
                null,
                null,
                null,
                asked.get("q"));
    }

    private static Set<CaseStatus> statuses(String list) {
        return Arrays.stream(list.split(","))
                .map(word -> CaseStatus.valueOf(word.strip().toUpperCase(Locale.ROOT)))
                .collect(Collectors.toSet());
    }

    private static RegisterSort sort(String word) {
        return RegisterSort.valueOf(word.toUpperCase(Locale.ROOT));
    }

    private static @Nullable String cursor(@Nullable String after) {
        return after == null ? null : read("after", after, RegisterQuery::checkedCursor);
    }

    private static <T> T read(String name, String value, Function<String, T> reading) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException unreadable) {
            throw new Unreadable(name, value, unreadable);
        }
    }

    /** A parameter that says nothing. */
    static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String name;
        private final String value;

        Unreadable(String name, String value, Exception cause) {
            super(name, cause);
            this.name = name;
            this.value = value.length() <= 60 ? value : value.substring(0, 60) + "…";
        }

        Sentence sentence() {
            return new Sentence(
                    "\"" + value + "\" is not a value of " + name + ". " + english(name),
                    "“" + value + "”不是 " + name + " 的有效值。" + chinese(name));
        }

        private static String english(String name) {
            return switch (name) {
                case "sort" -> "Choose one of: " + sorts() + "; with - in front for the other direction.";
                case "status" -> "Choose among: open, resolved, closed, merged.";
                case "after" -> "Take the text of next in the page before, with the same sort.";
                default -> "Write a whole number.";
            };
        }

        private static String chinese(String name) {
            return switch (name) {
                case "sort" -> "可选：" + sorts() + "；前加 - 为降序。";
                case "status" -> "可选：open、resolved、closed、merged。";
                case "after" -> "请用上一页 next 的内容，并保持相同的 sort。";
                default -> "请填写整数。";
            };
        }

        private static String sorts() {
            return Arrays.stream(RegisterSort.values())
                    .map(sort -> sort.name().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "));
        }
    }
}
