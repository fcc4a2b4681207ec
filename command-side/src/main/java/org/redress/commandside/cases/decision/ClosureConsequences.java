package org.redress.commandside.cases.decision;

import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ClosureCommand;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.Feedback;

/** What happens when a case ends or begins again. */
final class ClosureConsequences {
    private ClosureConsequences() {}

    static ClosureEvent event(CaseState state, ClosureCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.ResolveCase(var outcome, var text) ->
                new ClosureEvent.CaseResolved(Texts.orNothing(outcome), Texts.personal(facts, text));
            case CaseCommand.CloseWithFeedback(var outcome, var text, var feedback) ->
                new ClosureEvent.CaseClosed(
                        Texts.orNothing(outcome), Texts.personal(facts, text), ofCase(feedback, facts));
            case CaseCommand.ReopenCase(var reason) -> new ClosureEvent.CaseReopened(Texts.personal(facts, reason));
            case CaseCommand.MergeCase(var into, var reason) ->
                new ClosureEvent.CaseMerged(into, Texts.personal(facts, reason));
            case CaseCommand.UnmergeCase(var reason) ->
                new ClosureEvent.CaseUnmerged(mergedInto(state), Texts.personal(facts, reason));
        };
    }

    private static CaseRef mergedInto(CaseState state) {
        if (state instanceof CaseState.Absorbed absorbed) {
            return absorbed.into();
        }
        throw new IllegalStateException("allowed though it was not merged: " + state.getClass());
    }

    private static Feedback ofCase(Feedback feedback, Facts facts) {
        return switch (feedback) {
            case Feedback.Scored(var score, var dimensions, var comment) ->
                new Feedback.Scored(score, dimensions, Texts.personal(facts, comment));
            case Feedback.Declined(var reason) -> new Feedback.Declined(Texts.personal(facts, reason));
            case Feedback.NotAsked nothing -> nothing;
        };
    }
}
