package org.redress.queryside.cases.breaches;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent.CaseMerged;
import org.redress.events.cases.ClosureEvent.CaseUnmerged;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseRows;

/** A merge is told by the case that was absorbed; the clocks of the other one count from the earlier start then. */
final class Merging {
    private Merging() {}

    /** Cases a batch concerns though no event of theirs is in it. */
    static Set<CaseKey> others(List<Recorded<?>> batch) {
        Set<CaseKey> others = new LinkedHashSet<>();
        for (Recorded<?> recorded : batch) {
            CaseRef other = recorded.event() instanceof CaseMerged merged
                    ? merged.into()
                    : recorded.event() instanceof CaseUnmerged unmerged ? unmerged.from() : null;
            if (other != null) {
                others.add(new CaseKey(recorded.envelope().tenant(), other.caseId()));
            }
        }
        return others;
    }

    static void follow(BreachCase row, CaseEvent event, CaseRows<BreachCase> rows) {
        if (event instanceof CaseMerged(var into, var _)) {
            BreachCase other = rows.find(beside(row, into));
            if (other != null) {
                other.absorb(row);
            }
        } else if (event instanceof CaseUnmerged(var from, var _)) {
            BreachCase other = rows.find(beside(row, from));
            if (other != null) {
                other.release(row.key().caseId());
            }
        }
    }

    private static CaseKey beside(BreachCase row, CaseRef other) {
        return new CaseKey(row.key().tenant(), other.caseId());
    }
}
