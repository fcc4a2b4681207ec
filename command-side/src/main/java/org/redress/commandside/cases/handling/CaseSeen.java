package org.redress.commandside.cases.handling;

import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.decision.CaseFile;
import org.redress.commandside.cases.decision.CaseState;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.ClockHistory;

/** A case as a decision sees it. */
record CaseSeen(CaseState state, ClockHistory history, long version) {
    static final CaseSeen NOTHING = new CaseSeen(CaseState.notOpened(), ClockHistory.empty(), 0);

    CaseSeen after(OccurredAt at, CaseEvent event) {
        return new CaseSeen(CaseState.evolve(state, event), history.with(at, event), version + 1);
    }

    /** The version the case was opened under; absent before. */
    @Nullable
    PackRef pack() {
        CaseFile file = state.caseFile();
        return file == null ? null : file.matter().pack();
    }
}
