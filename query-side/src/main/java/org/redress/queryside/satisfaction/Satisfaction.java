package org.redress.queryside.satisfaction;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.redress.infra.delivery.Views;

/** What customers said, by owner and by month of the close. */
public final class Satisfaction {
    private static final String ANSWERS = """
            select owner, closed_month, answer, score, cases from satisfaction_answer where tenant = ?
            """;

    private final Views views;

    public Satisfaction(Views views) {
        this.views = views;
    }

    private record Line(String owner, String month, Answer answer, int score, long cases) {}

    /** By who holds the case now; an empty name stands for nobody. */
    public Map<String, Scores> byOwner(String tenant) {
        return by(tenant, Line::owner);
    }

    /** By month, e.g. {@code 2026-02}, oldest first; an empty text stands for closes whose time nobody knows. */
    public Map<String, Scores> byMonth(String tenant) {
        return by(tenant, Line::month);
    }

    /** Months of one owner. */
    public Map<String, Scores> monthsOf(String tenant, String owner) {
        Map<String, Scores> months = new TreeMap<>();
        lines(tenant).stream()
                .filter(line -> line.owner().equals(owner))
                .forEach(line -> add(months, line.month(), line));
        return months;
    }

    public Scores total(String tenant) {
        return by(tenant, _ -> "").getOrDefault("", Scores.NONE);
    }

    private Map<String, Scores> by(String tenant, Function<Line, String> key) {
        Map<String, Scores> groups = new TreeMap<>();
        lines(tenant).forEach(line -> add(groups, key.apply(line), line));
        return groups;
    }

    private static void add(Map<String, Scores> groups, String key, Line line) {
        Scores before = groups.getOrDefault(key, Scores.NONE);
        groups.put(key, before.plus(line.answer(), line.score(), line.cases()));
    }

    private List<Line> lines(String tenant) {
        return views.read(
                SatisfactionProjection.NAME,
                reading -> reading.list(
                        ANSWERS,
                        row -> new Line(
                                row.getString(1),
                                row.getString(2),
                                Answer.valueOf(row.getString(3)),
                                row.getInt(4),
                                row.getLong(5)),
                        tenant));
    }
}
