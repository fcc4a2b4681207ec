package org.redress.commandside.cases.form;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Colleagues.Colleague;

/** Colleagues by whatever somebody types of them: name, login, pinyin, or the line a list of suggestions put there. */
record People(List<Colleague> colleagues) {

    People {
        colleagues = List.copyOf(colleagues);
    }

    /** Ids of everybody who is called so; several where names meet. */
    List<String> named(String typed) {
        String sought = plain(typed);
        if (sought.isEmpty()) {
            return List.of();
        }
        List<String> exactly = colleagues.stream()
                .filter(one ->
                        one.staffId().equals(typed.strip()) || plain(line(one)).equals(sought))
                .map(Colleague::staffId)
                .toList();
        return exactly.isEmpty()
                ? colleagues.stream()
                        .filter(one -> names(one).anyMatch(name -> plain(name).equals(sought)))
                        .map(Colleague::staffId)
                        .toList()
                : exactly;
    }

    /** How a list of suggestions shows them, so that typing any part of it finds them. */
    static String line(Colleague one) {
        return Stream.of(one.name(), one.pinyin(), one.login())
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .reduce((first, next) -> first + " · " + next)
                .orElse(one.staffId());
    }

    /** Ids of everybody named with an @ in front; nothing where nobody is. The longest name that fits is meant. */
    @Nullable
    List<String> mentioned(String text) {
        List<String> found = new ArrayList<>();
        String sought = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int at = sought.indexOf('@'); at >= 0; at = sought.indexOf('@', at + 1)) {
            mentionedAt(sought, at + 1).filter(id -> !found.contains(id)).ifPresent(found::add);
        }
        return found.isEmpty() ? null : List.copyOf(found);
    }

    private Optional<String> mentionedAt(String text, int from) {
        return colleagues.stream()
                .flatMap(one -> names(one).map(name -> new Name(one.staffId(), plain(name))))
                .filter(name -> !name.plain().isEmpty() && name.standsIn(text, from))
                .max(Comparator.comparingInt(name -> name.plain().length()))
                .map(Name::staffId);
    }

    private record Name(String staffId, String plain) {

        /** A login is a word: @li does not name anybody in @lina. Chinese goes on without a blank. */
        private boolean standsIn(String text, int from) {
            int end = from + plain.length();
            return text.startsWith(plain, from) && (end >= text.length() || !goesOn(text.charAt(end)));
        }

        private boolean goesOn(char next) {
            boolean latin = plain.charAt(plain.length() - 1) < 0x250;
            return latin && next < 0x250 && Character.isLetterOrDigit(next);
        }
    }

    private static Stream<String> names(Colleague one) {
        String pinyin = one.pinyin() == null ? "" : one.pinyin();
        return Stream.of(one.name(), one.login(), pinyin, pinyin.replace(" ", ""))
                .filter(name -> !name.isBlank());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }
}
