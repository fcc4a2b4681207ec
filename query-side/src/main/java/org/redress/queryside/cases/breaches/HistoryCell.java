package org.redress.queryside.cases.breaches;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.clocks.Circumstances;
import org.redress.events.clocks.ClockHistory;
import org.redress.events.clocks.Moment;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.infra.delivery.Cells;
import org.redress.infra.delivery.Micros;

/** What clocks know of a case as one cell: circumstances, attributes, moments. Changing it changes the model's revision. */
final class HistoryCell {
    private static final String REOPENED = "reopened";
    private static final String PAUSED = "paused";
    private static final String RESUMED = "resumed";
    private static final String PROMISED = "promised";

    private HistoryCell() {}

    static String of(ClockHistory history) {
        Circumstances now = history.circumstances();
        List<@Nullable String> texts = new ArrayList<>();
        texts.add(now.kind() == null ? null : now.kind().value());
        texts.add(now.severity() == null ? null : now.severity().value());
        texts.add(now.category());
        texts.add(now.tier());
        texts.add(attributes(now.attributes()));
        history.moments().forEach(moment -> add(moment, texts));
        return Cells.joined(texts);
    }

    static ClockHistory read(String cell) {
        List<@Nullable String> texts = Cells.texts(cell);
        String kind = texts.get(0);
        String severity = texts.get(1);
        Circumstances now = new Circumstances(
                kind == null ? null : new CaseKind(kind),
                severity == null ? null : new Severity(severity),
                texts.get(2),
                texts.get(3),
                attributes(String.valueOf(texts.get(4))));
        List<Moment> moments = new ArrayList<>();
        for (int i = 5; i + 3 < texts.size(); i += 4) {
            OccurredAt at = new OccurredAt(
                    Micros.instant(Long.parseLong(String.valueOf(texts.get(i + 2)))),
                    OccurredAt.Precision.valueOf(String.valueOf(texts.get(i + 3))));
            moments.add(moment(String.valueOf(texts.get(i)), texts.get(i + 1), at));
        }
        return new ClockHistory(now, moments);
    }

    private static void add(Moment moment, List<@Nullable String> texts) {
        switch (moment) {
            case Moment.Reached reached -> {
                texts.add(reached.mark().name());
                texts.add(null);
            }
            case Moment.Promised promised -> {
                texts.add(PROMISED);
                texts.add(promised.dueAt().toString());
            }
            case Moment.Reopened _ -> {
                texts.add(REOPENED);
                texts.add(null);
            }
            case Moment.Paused paused -> {
                texts.add(PAUSED);
                texts.add(paused.clock());
            }
            case Moment.Resumed resumed -> {
                texts.add(RESUMED);
                texts.add(resumed.clock());
            }
        }
        texts.add(Long.toString(Micros.of(moment.at().instant())));
        texts.add(moment.at().precision().name());
    }

    private static Moment moment(String what, @Nullable String clock, OccurredAt at) {
        return switch (what) {
            case PROMISED -> new Moment.Promised(Instant.parse(String.valueOf(clock)), at);
            case REOPENED -> new Moment.Reopened(at);
            case PAUSED -> new Moment.Paused(clock, at);
            case RESUMED -> new Moment.Resumed(clock, at);
            default -> new Moment.Reached(Mark.valueOf(what), at);
        };
    }

    private static String attributes(Map<String, String> attributes) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>(attributes).forEach((name, value) -> {
            texts.add(name);
            texts.add(value);
        });
        return Cells.joined(texts);
    }

    private static Map<String, String> attributes(String cell) {
        List<@Nullable String> texts = Cells.texts(cell);
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i + 1 < texts.size(); i += 2) {
            attributes.put(Objects.requireNonNull(texts.get(i)), Objects.requireNonNull(texts.get(i + 1)));
        }
        return attributes;
    }
}
