package org.redress.commandside.cases.batch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.desk.BatchCase;

/**
 * The cases of a batch as its page shows them, a hundred at a time.
 *
 * @param tabs how many cases stand how; the first leads to all of them
 * @param next where the next page begins; absent on the last
 */
record BatchView(
        List<Tab> tabs,
        List<Row> rows,
        int from,
        int to,
        int total,
        @Nullable String next) {
    static final int PAGE = 100;

    /** @param standing absent for all cases */
    public record Tab(@Nullable Standing standing, int cases, String link, boolean current) {}

    /** @param detail what would change, or why nothing does */
    public record Row(
            String number,
            String link,
            @Nullable String title,
            Standing standing,
            @Nullable String detail) {}

    /** One case, and how it stands. */
    record Stood(BatchCase one, Standing standing) {}

    static List<Tab> tabs(String path, List<Stood> cases, @Nullable Standing shown) {
        Map<Standing, Integer> tally = new EnumMap<>(Standing.class);
        cases.forEach(each -> tally.merge(each.standing(), 1, Integer::sum));
        List<Tab> tabs = new ArrayList<>();
        tabs.add(new Tab(null, cases.size(), path, shown == null));
        tally.forEach((standing, count) ->
                tabs.add(new Tab(standing, count, path + "?show=" + standing.word(), standing == shown)));
        return List.copyOf(tabs);
    }

    /** Of the whole batch, whatever is shown of it. */
    public int all() {
        return tabs.getFirst().cases();
    }

    /** Cases that have their answer. */
    public int come(boolean undoing) {
        return all() - count(Standing.WAITING.word()) - (undoing ? count(Standing.DONE.word()) : 0);
    }

    public int count(String word) {
        return tabs.stream()
                .filter(tab -> tab.standing() != null && tab.standing().word().equals(word))
                .mapToInt(Tab::cases)
                .sum();
    }
}
