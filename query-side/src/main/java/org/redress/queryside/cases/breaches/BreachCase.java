package org.redress.queryside.cases.breaches;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.clocks.ClockHistory;
import org.redress.events.clocks.Moment;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRow;

/** What the clocks of a case are computed from. */
final class BreachCase implements CaseRow {
    private final CaseKey key;
    private ClockHistory history = ClockHistory.empty();
    private @Nullable PackRef pack;
    private @Nullable String owner;
    private boolean open;
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
        } else if (event instanceof ClosureEvent closure) {
            open = stillOpen(closure);
        }
    }

    private boolean stillOpen(ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.CaseResolved _ -> open;
            case ClosureEvent.CaseClosed _ -> false;
            case ClosureEvent.CaseReopened _ -> true;
        };
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
        return open;
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
            HistoryCell.of(history)
        };
    }
}
