package org.redress.queryside.workload;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRow;

/** Who holds a case and whether it is open; an empty owner means nobody. */
final class WorkloadRow implements CaseRow {
    private final CaseKey key;
    private String owner = "";
    private boolean open;
    private boolean merged;

    WorkloadRow(CaseKey key) {
        this.key = key;
    }

    static WorkloadRow read(ResultSet row) throws SQLException {
        WorkloadRow read = new WorkloadRow(new CaseKey(row.getString("tenant"), row.getString("case_id")));
        read.owner = row.getString("owner");
        read.open = row.getBoolean("is_open");
        read.merged = row.getBoolean("is_merged");
        return read;
    }

    void apply(CaseEvent event) {
        switch (event) {
            case IntakeEvent.CaseOpened _ -> open = true;
            case IntakeEvent _ -> {}
            case RoutingEvent.CaseAssigned assigned ->
                owner = assigned.owner() == null ? "" : assigned.owner().strip();
            case RoutingEvent.CaseTransferred passed ->
                owner = passed.owner() == null ? "" : passed.owner().strip();
            case RoutingEvent.CaseEscalated _, RoutingEvent.StageEntered _ -> {}
            case RoutingEvent.CaseWatched _, RoutingEvent.CaseUnwatched _ -> {}
            case ConversationEvent _ -> {}
            case ClockEvent _ -> {}
            case ClosureEvent.CaseResolved _ -> {}
            case ClosureEvent.CaseClosed _ -> open = false;
            case ClosureEvent.CaseReopened _ -> open = true;
            case ClosureEvent.CaseMerged _ -> {
                merged = open;
                open = false;
            }
            case ClosureEvent.CaseUnmerged _ -> {
                open |= merged;
                merged = false;
            }
        }
    }

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
        return new @Nullable Object[] {key.tenant(), key.caseId(), owner, open, merged};
    }
}
