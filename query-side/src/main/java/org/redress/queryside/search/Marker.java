package org.redress.queryside.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.PhoneMask;

/** Marks in a case's texts what was looked for, and chooses the stretch that shows most of it. */
final class Marker {
    private static final int STRETCH = 120;
    private static final int LEAD = 30;
    private static final int SHOWN_DIGITS = 4;

    private final Set<String> terms = new HashSet<>();
    private final List<String> beginnings = new ArrayList<>();
    private final List<String> phones = new ArrayList<>();

    private record Span(int start, int end, String term) {}

    Marker(String text) {
        for (String word : Question.words(text)) {
            List<Words.Word> cut = Words.OF_QUESTIONS.cut(word);
            cut.forEach(part -> terms.add(part.term()));
            if (cut.size() == 1
                    && !cut.getFirst().chinese()
                    && cut.getFirst().term().length() >= 3) {
                beginnings.add(cut.getFirst().term());
            }
            phones.add(Plain.phone(word));
        }
    }

    /** The whole text, marked. */
    Fragment whole(Piece piece) {
        String text = harmless(piece.text());
        return new Fragment(piece.place(), parts(text, spans(text), 0, text.length()));
    }

    /** The best stretch of the best of these texts; absent where none holds what was looked for. */
    @Nullable
    Fragment best(List<Piece> pieces) {
        return pieces.stream()
                .map(this::scored)
                .filter(Objects::nonNull)
                .max(Comparator.comparingDouble(Scored::worth))
                .map(Scored::fragment)
                .orElse(null);
    }

    private record Scored(Fragment fragment, double worth) {}

    private @Nullable Scored scored(Piece piece) {
        if (piece.place() == Place.PHONE) {
            return phone(piece);
        }
        String text = harmless(piece.text());
        List<Span> spans = spans(text);
        if (spans.isEmpty()) {
            return null;
        }
        long different = spans.stream().map(Span::term).distinct().count();
        return new Scored(
                stretch(piece.place(), text, spans),
                different * 10d + piece.place().worth());
    }

    /** As it stands on every page. */
    private @Nullable Scored phone(Piece piece) {
        String digits = new StringBuilder(Plain.phone(piece.text())).reverse().toString();
        boolean found = phones.stream()
                .anyMatch(tail -> tail.length() >= SHOWN_DIGITS
                        && Plain.phone(piece.text()).startsWith(tail));
        if (!found) {
            return null;
        }
        String shown = PhoneMask.of(digits);
        int tail = shown.lastIndexOf('*') + 1;
        List<Fragment.Part> parts = List.of(
                new Fragment.Part(shown.substring(0, tail), false), new Fragment.Part(shown.substring(tail), true));
        return new Scored(new Fragment(Place.PHONE, parts), 100);
    }

    private Fragment stretch(Place place, String text, List<Span> spans) {
        Span first = spans.stream()
                .max(Comparator.comparingLong(span -> termsWithin(spans, span.start())))
                .orElseThrow();
        int from = onWord(text, onCharacter(text, Math.max(0, first.start() - LEAD)), first.start());
        int to = onCharacter(text, Math.min(text.length(), Math.max(first.end(), from + STRETCH)));
        List<Fragment.Part> parts = new ArrayList<>();
        if (from > 0) {
            parts.add(new Fragment.Part("…", false));
        }
        parts.addAll(parts(text, spans, from, to));
        if (to < text.length()) {
            parts.add(new Fragment.Part("…", false));
        }
        return new Fragment(place, List.copyOf(parts));
    }

    private static long termsWithin(List<Span> spans, int start) {
        return spans.stream()
                .filter(span -> span.start() >= start && span.end() <= start + STRETCH - LEAD)
                .map(Span::term)
                .distinct()
                .count();
    }

    /** Where a word of letters would be cut, after it. */
    private static int onWord(String text, int from, int before) {
        if (from == 0 || !isLetter(text.charAt(from - 1)) || !isLetter(text.charAt(from))) {
            return from;
        }
        int at = from;
        while (at < before && isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isLetter(char letter) {
        return letter < '\u0250' && Character.isLetterOrDigit(letter);
    }

    private static int onCharacter(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    private static List<Fragment.Part> parts(String text, List<Span> spans, int from, int to) {
        List<Fragment.Part> parts = new ArrayList<>();
        int at = from;
        for (Span span : joined(spans)) {
            int start = Math.max(at, span.start());
            int end = Math.min(to, span.end());
            if (start < end) {
                if (start > at) {
                    parts.add(new Fragment.Part(text.substring(at, start), false));
                }
                parts.add(new Fragment.Part(text.substring(start, end), true));
                at = end;
            }
        }
        if (at < to) {
            parts.add(new Fragment.Part(text.substring(at, to), false));
        }
        return parts;
    }

    /** Pairs of neighbours overlap: together they are one mark. */
    private static List<Span> joined(List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            Span last = joined.isEmpty() ? null : joined.getLast();
            if (last != null && span.start() <= last.end()) {
                joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end()), last.term()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private List<Span> spans(String text) {
        return Words.OF_TEXTS.cut(text).stream()
                .filter(word -> terms.contains(word.term())
                        || (!word.chinese() && beginnings.stream().anyMatch(word.term()::startsWith)))
                .map(word -> new Span(word.start(), word.end(), word.term()))
                .sorted(Comparator.comparingInt(Span::start))
                .toList();
    }

    /** On one line; marks that turn the direction of writing would turn the page around them too. */
    static String harmless(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", " ")
                .replaceAll("[\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069\\u061c]", "");
    }
}
