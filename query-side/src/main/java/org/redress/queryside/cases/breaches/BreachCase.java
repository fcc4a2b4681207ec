package org.redress.queryside.cases.breaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.cases.RoutingEvent.CaseTransferred;
import org.redress.events.clocks.ClockHistory;
import org.redress.events.clocks.Moment;
import org.redress.infra.delivery.Cells;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRow;

/** What the clocks of a case are computed from. */
final class BreachCase implements CaseRow {
    private final CaseKey key;
    private ClockHistory history = ClockHistory.empty();
    private @Nullable PackRef pack;
    private @Nullable String owner;
    private boolean open;
    private boolean merged;
    private final Map<String, ClockHistory> absorbed = new TreeMap<>();
    private @Nullable Map<String, @Nullable Object[]> clocks;

    BreachCase(CaseKey key) {
        this.key = key;
    }

    static BreachCase read(ResultSet row) throws SQLException {
        BreachCase read = new BreachCase(new CaseKey(row.getString("tenant"), row.getString("case_id")));
        String pack = row.getString("pack");
        read.pack = pack == null ? null : new PackRef(pack, row.getInt("pack_version"));
        read.owner = row.getString("owner");
        read.open = row.getBoolean("is_open");
        read.history = HistoryCell.read(row.getString("history"));
        read.merged = row.getBoolean("is_merged");
        List<@Nullable String> others = Cells.texts(row.getString("absorbed"));
        for (int i = 0; i + 1 < others.size(); i += 2) {
            read.absorbed.put(String.valueOf(others.get(i)), HistoryCell.read(String.valueOf(others.get(i + 1))));
        }
        return read;
    }

    /** What clocks need of the event is theirs to say; owner and openness are for the lists. */
    void apply(OccurredAt at, CaseEvent event) {
        history = history.with(at, event);
        if (event instanceof CaseOpened opened) {
            pack = opened.pack();
            open = true;
        } else if (event instanceof CaseAssigned assigned) {
            owner = assigned.owner() == null || assigned.owner().isBlank() ? null : assigned.owner();
        } else if (event instanceof CaseTransferred passed) {
            owner = passed.owner() == null || passed.owner().isBlank() ? null : passed.owner();
        } else if (event instanceof ClosureEvent closure) {
            open = stillOpen(closure);
        }
    }

    private boolean stillOpen(ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.CaseResolved _ -> open;
            case ClosureEvent.CaseMerged _ -> {
                merged = true;
                yield open;
            }
            case ClosureEvent.CaseUnmerged _ -> {
                merged = false;
                yield open;
            }
            case ClosureEvent.CaseClosed _ -> false;
            case ClosureEvent.CaseReopened _ -> true;
        };
    }

    /** Another case was merged into this one. */
    void absorb(BreachCase other) {
        absorbed.put(other.key.caseId(), other.joined());
    }

    void release(String caseId) {
        absorbed.remove(caseId);
    }

    /** Counting from the earliest start of everything that was merged into it. */
    ClockHistory joined() {
        ClockHistory joined = history;
        for (ClockHistory other : absorbed.values()) {
            joined = joined.joined(other);
        }
        return joined;
    }

    boolean merged() {
        return merged;
    }

    /** A pause that is not over is read as of the last thing known to have happened. */
    Instant lastKnown() {
        return history.moments().stream()
                .map(Moment::at)
                .filter(OccurredAt::isKnown)
                .map(OccurredAt::instant)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** The clock rows last written, by clock; absent while nobody has looked. */
    @Nullable
    Map<String, @Nullable Object[]> clocks() {
        return clocks;
    }

    void remember(Map<String, @Nullable Object[]> written) {
        clocks = written;
    }

    ClockHistory history() {
        return history;
    }

    @Nullable
    PackRef pack() {
        return pack;
    }

    @Nullable
    String owner() {
        return owner;
    }

    boolean open() {
        return open && !merged;
    }

    @Override
    public CaseKey key() {
        return key;
    }

    @Override
    public @Nullable Object[] cells() {
        return new @Nullable Object[] {
            key.tenant(),
            key.caseId(),
            pack == null ? null : pack.name(),
            pack == null ? null : pack.version(),
            owner,
            open,
            HistoryCell.of(history),
            merged,
            Cells.joined(absorbed.entrySet().stream()
                    .flatMap(other -> Stream.of(other.getKey(), HistoryCell.of(other.getValue())))
                    .toList())
        };
    }
}
