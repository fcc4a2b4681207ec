package org.redress.queryside.reports;

import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.facts.FactCase;

/** One report in the making: sees every case of the question once, then tells. */
interface Report {

    /**
     * @param known all that is known of the case at the question's position, also what happened after its instant
     * @param state the case at that instant; absent while it is not opened
     */
    void see(FactCase known, @Nullable CaseAsOf state);

    /** A tree of records, lists, maps, numbers and texts; nothing where there is nothing to tell. */
    @Nullable
    Object body();
}
