package org.redress.commandside.cases.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseEvent;

/**
 * What somebody did and wants to take back.
 *
 * @param mine whether the asker did it
 * @param before the case as it was before; absent where the case was not open yet
 * @param since what has happened to the case since, oldest first
 */
public record Mistake(
        CaseEvent done, boolean mine, @Nullable CaseFile before, List<Step> since) {

    /** One event of the case. */
    public record Step(CaseEvent event, Later later) {}

    public Mistake {
        since = List.copyOf(since);
    }
}
