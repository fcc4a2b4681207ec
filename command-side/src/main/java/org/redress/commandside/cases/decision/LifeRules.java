package org.redress.commandside.cases.decision;

import java.util.Optional;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.ReopeningRule;

/**
 * What the place of a case in its life forbids, whatever the command says in detail. The list of commands allowed now is made
 * of these rules, so that it can never promise what they refuse.
 */
final class LifeRules {
    private LifeRules() {}

    static Optional<Refusal> refusal(CaseState state, CommandName command, Facts facts) {
        return switch (state) {
            case CaseState.NotOpened _ -> onlyAnOpeningBegins(command);
            case CaseState.Open(CaseFile file) -> whileOpen(command, file, facts);
            case CaseState.Closed(CaseFile file) -> whenClosed(command, file, facts);
            case CaseState.Absorbed(CaseFile file, CaseRef into) -> whenAbsorbed(command, file, into, facts);
        };
    }

    private static Optional<Refusal> onlyAnOpeningBegins(CommandName command) {
        return Rules.refuseIf(command != CommandName.OPEN_CASE, () -> new OrderRefusal.BeforeOpen(command));
    }

    private static Optional<Refusal> whileOpen(CommandName command, CaseFile file, Facts facts) {
        return switch (command) {
            case OPEN_CASE -> Rules.refuse(new OrderRefusal.AlreadyOpen());
            case REOPEN_CASE -> Rules.refuse(new OrderRefusal.NotClosed());
            case ACCEPT_CASE -> aCaseIsAcceptedOnce(file);
            case ENTER_STAGE ->
                acceptanceComesBeforeWork(command, file, facts).or(() -> TrackRules.aStageIsAhead(file, facts));
            case RESOLVE_CASE ->
                acceptanceComesBeforeWork(command, file, facts).or(() -> TrackRules.noRequiredStageIsLeft(file, facts));
            case CLOSE_WITH_FEEDBACK -> mayEnd(command, file, facts);
            case UNLINK_CASES -> thereIsALinkToTakeBack(file);
            case PAUSE_CLOCK -> PauseRules.somethingCanBePaused(file.clocks(), facts);
            case RESUME_CLOCK -> PauseRules.somethingIsPaused(file.clocks(), facts);
            case ADD_NOTE, ATTACH_EVIDENCE -> ErasureRules.nothingIsWrittenAboutTheErased(facts);
            case CLASSIFY_CASE, CHANGE_KIND, CHANGE_SEVERITY, AMEND_DETAILS, LINK_CASES -> Rules.allowed();
            case ASSIGN_CASE, TRANSFER_CASE, ESCALATE_CASE, RESPOND_TO_CUSTOMER -> Rules.allowed();
            case URGE_CASE, PROMISE_REPLY, WATCH_CASE, MERGE_CASE -> Rules.allowed();
            case UNWATCH_CASE -> somebodyWatches(file);
            case UNMERGE_CASE -> Rules.refuse(new MergeRefusal.NotMerged());
            case TAKE_BACK -> TakingBack.refusal(facts);
            case RAISE_SLA_WARNING, MARK_SLA_BREACHED, WITHDRAW_BREACH -> Rules.allowed();
        };
    }

    /** Papers and remarks still come in after the end, and a late end is still late; the work itself is over. */
    private static Optional<Refusal> whenClosed(CommandName command, CaseFile file, Facts facts) {
        return switch (command) {
            case OPEN_CASE -> Rules.refuse(new OrderRefusal.AlreadyOpen());
            case CLOSE_WITH_FEEDBACK -> Rules.refuse(new OrderRefusal.AlreadyClosed());
            case REOPEN_CASE -> thePackTakesItUpInTheSameCase(facts);
            case ADD_NOTE, ATTACH_EVIDENCE -> ErasureRules.nothingIsWrittenAboutTheErased(facts);
            case LINK_CASES, WATCH_CASE -> Rules.allowed();
            case UNWATCH_CASE -> somebodyWatches(file);
            case UNMERGE_CASE -> Rules.refuse(new MergeRefusal.NotMerged());
            case TAKE_BACK -> TakingBack.refusal(facts);
            case UNLINK_CASES -> thereIsALinkToTakeBack(file);
            case MARK_SLA_BREACHED, WITHDRAW_BREACH -> Rules.allowed();
            case ACCEPT_CASE, CLASSIFY_CASE, CHANGE_KIND, CHANGE_SEVERITY, AMEND_DETAILS -> ended(command);
            case ASSIGN_CASE, ESCALATE_CASE, ENTER_STAGE, RESPOND_TO_CUSTOMER, RESOLVE_CASE -> ended(command);
            case PAUSE_CLOCK, RESUME_CLOCK, RAISE_SLA_WARNING -> ended(command);
            case TRANSFER_CASE, URGE_CASE, PROMISE_REPLY, MERGE_CASE -> ended(command);
        };
    }

    /** Everything else is done where the work goes on. What was told about its clocks may still turn out untrue. */
    private static Optional<Refusal> whenAbsorbed(CommandName command, CaseFile file, CaseRef into, Facts facts) {
        if (command == CommandName.OPEN_CASE) {
            return Rules.refuse(new OrderRefusal.AlreadyOpen());
        }
        if (command == CommandName.UNMERGE_CASE || command == CommandName.WITHDRAW_BREACH) {
            return Rules.allowed();
        }
        if (command == CommandName.UNWATCH_CASE) {
            return somebodyWatches(file);
        }
        boolean merge = facts.mistake() != null && facts.mistake().done() instanceof ClosureEvent.CaseMerged;
        return command == CommandName.TAKE_BACK && merge
                ? TakingBack.refusal(facts)
                : MergeRules.workedOnElsewhere(command, into.caseId(), facts);
    }

    private static Optional<Refusal> somebodyWatches(CaseFile file) {
        return Rules.refuseIf(file.routing().watchers().isEmpty(), RoutingRefusal.NobodyWatching::new);
    }

    private static Optional<Refusal> mayEnd(CommandName command, CaseFile file, Facts facts) {
        return acceptanceComesBeforeWork(command, file, facts)
                .or(() -> TrackRules.aTrackOnceBegunIsFinished(file, facts))
                .or(() -> aCaseEndsResolvedOrAnswered(file));
    }

    private static Optional<Refusal> ended(CommandName command) {
        return Rules.refuse(new OrderRefusal.CaseIsClosed(command));
    }

    private static Optional<Refusal> aCaseIsAcceptedOnce(CaseFile file) {
        return Rules.refuseIf(file.matter().accepted(), () -> new IntakeRefusal.AlreadyAccepted());
    }

    private static Optional<Refusal> acceptanceComesBeforeWork(CommandName command, CaseFile file, Facts facts) {
        boolean needed =
                facts.ruleFor(file.matter().kind()).map(KindRule::acceptance).orElse(false);
        return Rules.refuseIf(needed && !file.matter().accepted(), () -> new IntakeRefusal.NotAccepted(command));
    }

    private static Optional<Refusal> aCaseEndsResolvedOrAnswered(CaseFile file) {
        Progress progress = file.progress();
        return Rules.refuseIf(!progress.resolved() && !progress.answered(), () -> new ClosureRefusal.NotYetAnswered());
    }

    private static Optional<Refusal> thereIsALinkToTakeBack(CaseFile file) {
        return Rules.refuseIf(file.matter().links().isEmpty(), () -> new IntakeRefusal.NoLinks());
    }

    private static Optional<Refusal> thePackTakesItUpInTheSameCase(Facts facts) {
        return Rules.refuseIf(
                facts.settings().reopening() == ReopeningRule.NEW_LINKED_CASE,
                () -> new ClosureRefusal.OpenNewCase(facts.caseId()));
    }
}
