package org.redress.commandside.cases.decision;

import java.util.Map;
import java.util.Optional;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ClosureCommand;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.Feedback.Scored;
import org.redress.events.packs.FeedbackRule;

/** What may be said of the end of a case. */
final class ClosureRules {
    private ClosureRules() {}

    static Optional<Refusal> refusal(Matter matter, ClosureCommand command, Facts facts) {
        return switch (command) {
            case CaseCommand.CloseWithFeedback closing ->
                feedback(closing.feedback(), facts.settings().feedback());
            case CaseCommand.MergeCase merge -> MergeRules.refusal(matter, merge, facts);
            case CaseCommand.UnmergeCase unmerge -> MergeRules.refusal(unmerge, facts);
            case CaseCommand.ResolveCase _, CaseCommand.ReopenCase _ -> Rules.allowed();
        };
    }

    private static Optional<Refusal> feedback(Feedback feedback, FeedbackRule rule) {
        return switch (feedback) {
            case Scored scored ->
                theScoreIsOnTheScale(scored.score(), rule).or(() -> everyDimensionIsKnownAndOnTheScale(scored, rule));
            case Feedback.Declined _ -> Rules.allowed();
            case Feedback.NotAsked _ -> theCustomerIsAskedWhereThePackSaysSo(rule);
        };
    }

    private static Optional<Refusal> theScoreIsOnTheScale(int score, FeedbackRule rule) {
        return Rules.refuseIf(
                off(score, rule), () -> new ClosureRefusal.ScoreOffScale(score, rule.lowest(), rule.highest()));
    }

    private static Optional<Refusal> everyDimensionIsKnownAndOnTheScale(Scored scored, FeedbackRule rule) {
        return scored.dimensions().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(dimension -> theDimensionIsKnownAndOnTheScale(dimension, rule))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> theDimensionIsKnownAndOnTheScale(
            Map.Entry<String, Integer> dimension, FeedbackRule rule) {
        return Rules.thePackKnows("dimension", dimension.getKey(), rule.dimensions())
                .or(() -> Rules.refuseIf(
                        off(dimension.getValue(), rule),
                        () -> new ClosureRefusal.DimensionOffScale(
                                dimension.getKey(), dimension.getValue(), rule.lowest(), rule.highest())));
    }

    private static Optional<Refusal> theCustomerIsAskedWhereThePackSaysSo(FeedbackRule rule) {
        return Rules.refuseIf(rule.required(), () -> new ClosureRefusal.FeedbackMissing(rule.lowest(), rule.highest()));
    }

    private static boolean off(int score, FeedbackRule rule) {
        return score < rule.lowest() || score > rule.highest();
    }
}
