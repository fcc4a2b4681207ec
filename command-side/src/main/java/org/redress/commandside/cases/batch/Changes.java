package org.redress.commandside.cases.batch;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.decision.CaseFile;
import org.redress.commandside.cases.decision.Classification;
import org.redress.commandside.cases.handling.Prospect;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.infra.desk.BatchCase.Change;

/** What would be otherwise afterwards, as codes. */
final class Changes {
    private Changes() {}

    static Change of(Prospect prospect) {
        CaseFile before = prospect.before();
        return before == null || prospect.events().isEmpty()
                ? Change.NONE
                : of(before, prospect.events().getFirst());
    }

    private static Change of(CaseFile before, CaseEvent event) {
        return switch (event) {
            case RoutingEvent.CaseAssigned(var owner, var unit, var _) -> holder(before, owner, unit);
            case RoutingEvent.CaseTransferred passed -> holder(before, passed.owner(), passed.unit());
            case RoutingEvent.CaseEscalated escalated ->
                new Change(Integer.toString(before.routing().highestLevel()), Integer.toString(escalated.level()));
            case IntakeEvent.SeverityChanged(var was, var is, var _) -> new Change(was.value(), is.value());
            case IntakeEvent.CaseClassified(var category, var cause, var _) -> sorted(before, category, cause);
            case IntakeEvent _, RoutingEvent _, ConversationEvent _, ClockEvent _, ClosureEvent _ -> Change.NONE;
        };
    }

    private static Change holder(CaseFile before, @Nullable String owner, @Nullable String unit) {
        String was = before.routing().owner();
        return new Change(was == null ? before.routing().unit() : was, owner == null ? unit : owner);
    }

    private static Change sorted(CaseFile before, @Nullable String category, @Nullable String cause) {
        Classification was = before.matter().classification();
        return Objects.equals(was.category(), category)
                ? new Change(was.cause(), cause)
                : new Change(was.category(), category);
    }
}
