package org.redress.queryside.cases.timeline;

import static org.redress.queryside.cases.timeline.Detail.personal;
import static org.redress.queryside.cases.timeline.Detail.value;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.Feedback;

/** What events about clocks and about the end of a case say. */
final class ClosingDetails {
    private ClosingDetails() {}

    static List<Detail> clock(ClockEvent event) {
        return switch (event) {
            case ClockEvent.ClockPaused(var clock, var reason, var remark) ->
                List.of(value("clock", clock), value("reasonCode", reason), personal("remark", remark));
            case ClockEvent.ClockResumed(var clock, var remark) ->
                List.of(value("clock", clock), personal("remark", remark));
            case ClockEvent.SlaWarningRaised warning ->
                List.of(
                        value("clock", warning.clock()),
                        value("run", warning.run()),
                        value("sharePercent", warning.sharePercent()),
                        value("dueAt", warning.dueAt()));
            case ClockEvent.SlaBreached breached ->
                List.of(
                        value("clock", breached.clock()),
                        value("run", breached.run()),
                        value("dueAt", breached.dueAt()),
                        value("lastInTime", breached.lastInTime()));
            case ClockEvent.BreachWithdrawn(var clock, var run, var ground) ->
                List.of(value("clock", clock), value("run", run), value("ground", ground));
        };
    }

    static List<Detail> closure(ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.CaseResolved(var outcome, var text) ->
                List.of(value("outcome", outcome), personal("text", text));
            case ClosureEvent.CaseClosed closed -> closed(closed);
            case ClosureEvent.CaseReopened(var reason) -> List.of(personal("reason", reason));
            case ClosureEvent.CaseMerged(var into, var reason) ->
                List.of(value("case", into.caseId()), personal("reason", reason));
            case ClosureEvent.CaseUnmerged(var from, var reason) ->
                List.of(value("case", from.caseId()), personal("reason", reason));
        };
    }

    private static List<Detail> closed(ClosureEvent.CaseClosed closed) {
        List<Detail> details = new ArrayList<>();
        details.add(value("outcome", closed.outcome()));
        details.add(personal("text", closed.text()));
        switch (closed.feedback()) {
            case Feedback.Scored(var score, var dimensions, var comment) -> {
                details.add(value("score", score));
                new TreeMap<>(dimensions).forEach((name, value) -> details.add(value("score." + name, value)));
                details.add(personal("comment", comment));
            }
            case Feedback.Declined(var reason) -> {
                details.add(value("feedback", "DECLINED"));
                details.add(personal("reason", reason));
            }
            case Feedback.NotAsked() -> details.add(value("feedback", "NOT_ASKED"));
        }
        return details;
    }
}
