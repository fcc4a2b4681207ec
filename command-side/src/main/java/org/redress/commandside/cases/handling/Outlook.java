package org.redress.commandside.cases.handling;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.decision.CaseFile;
import org.redress.commandside.cases.decision.OtherCase;
import org.redress.commandside.cases.decision.Possible;
import org.redress.commandside.facts.PinnedPack;
import org.redress.events.clocks.ClockReading;
import org.redress.events.worktime.Limit;

/**
 * What a case is now and what may be done with it.
 *
 * @param number what people call it
 * @param position of its last event; what shows everything up to there shows the case as it is here
 * @param pack the version it was opened under, with everything there is to choose from
 * @param mergedInto where the work goes on; absent for a case that stands for itself
 * @param undoable what the looker may take back
 */
public record Outlook(
        String caseId,
        String number,
        long version,
        long position,
        Possible possible,
        PinnedPack pack,
        List<Clock> clocks,
        @Nullable OtherCase mergedInto,
        @Nullable Undoable undoable) {
    public Outlook {
        clocks = List.copyOf(clocks);
    }

    /**
     * One clock as it stands now.
     *
     * @param limit by which rule it runs
     * @param calendar on which the limit is counted
     */
    public record Clock(ClockReading reading, Limit limit, String calendar) {}

    /** @param version of what was done */
    public record Undoable(long version, CommandName what) {}

    public CaseFile file() {
        return possible.file();
    }
}
