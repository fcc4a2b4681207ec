package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CommandName;
import org.redress.events.Personal;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.RoutingEvent;

/** Which mistakes can be made good, and by which event: one's own, of a kind that has an opposite, while nothing rests on it. */
final class TakingBack {
    private static final String WHY = "撤销本人操作 · Taken back";

    private TakingBack() {}

    static Optional<Refusal> refusal(Facts facts) {
        Mistake mistake = facts.mistake();
        if (mistake == null) {
            return Rules.refuse(new UndoRefusal.NothingToTakeBack());
        }
        CommandName what = Did.what(mistake.done());
        List<String> later = later(mistake, facts);
        return Rules.refuseIf(!mistake.mine(), () -> new UndoRefusal.NotYours(what))
                .or(() -> Rules.refuseIf(opposite(mistake, facts).isEmpty(), () -> new UndoRefusal.HasNoOpposite(what)))
                .or(() -> Rules.refuseIf(!later.isEmpty(), () -> new UndoRefusal.RestsOnIt(what, later)));
    }

    static CaseEvent event(Facts facts) {
        return Optional.ofNullable(facts.mistake())
                .flatMap(mistake -> opposite(mistake, facts))
                .orElseThrow(() -> new IllegalStateException("allowed though nothing can be taken back"));
    }

    private static Optional<CaseEvent> opposite(Mistake mistake, Facts facts) {
        Personal why = Texts.personal(facts, WHY);
        CaseFile before = mistake.before();
        return Optional.ofNullable(
                switch (mistake.done()) {
                    case RoutingEvent.CaseAssigned _, RoutingEvent.CaseTransferred _ -> back(before, why);
                    case RoutingEvent.CaseWatched(var watcher) -> new RoutingEvent.CaseUnwatched(watcher);
                    case RoutingEvent.CaseUnwatched(var watcher) -> new RoutingEvent.CaseWatched(watcher);
                    case IntakeEvent.CasesLinked(var other, var link) ->
                        new IntakeEvent.CasesUnlinked(other, link, why);
                    case IntakeEvent.CasesUnlinked(var other, var link, var _) ->
                        new IntakeEvent.CasesLinked(other, link);
                    case ClockEvent.ClockPaused(var clock, var _, var _) -> new ClockEvent.ClockResumed(clock, why);
                    case ClosureEvent.CaseMerged(var into, var _) -> new ClosureEvent.CaseUnmerged(into, why);
                    case IntakeEvent.SeverityChanged(var severity, var changed, var _) ->
                        new IntakeEvent.SeverityChanged(changed, severity, why);
                    case IntakeEvent.CaseClassified _ -> classifiedAs(before, why);
                    case IntakeEvent _, RoutingEvent _, ConversationEvent _, ClockEvent _, ClosureEvent _ -> null;
                });
    }

    private static @Nullable CaseEvent classifiedAs(@Nullable CaseFile before, @Nullable Personal why) {
        if (before == null) {
            return null;
        }
        Classification was = before.matter().classification();
        return new IntakeEvent.CaseClassified(was.category(), was.cause(), why);
    }

    private static @Nullable CaseEvent back(@Nullable CaseFile before, @Nullable Personal why) {
        return before == null
                ? null
                : new RoutingEvent.CaseAssigned(
                        before.routing().owner(), before.routing().unit(), why);
    }

    private static List<String> later(Mistake mistake, Facts facts) {
        Predicate<CaseEvent> rests = restingOn(mistake.done());
        List<String> here = mistake.since().stream()
                .filter(step -> rests.test(step.event()))
                .map(step -> step.later().said(facts))
                .toList();
        OtherCase other = facts.other();
        boolean merged = mistake.done() instanceof ClosureEvent.CaseMerged;
        return other != null && merged && here.isEmpty()
                ? other.later().stream().map(one -> one.said(facts)).toList()
                : here;
    }

    private static Predicate<CaseEvent> restingOn(CaseEvent done) {
        return switch (done) {
            case RoutingEvent.CaseAssigned _, RoutingEvent.CaseTransferred _ -> TakingBack::isWorkOfTheHolder;
            case ClockEvent.ClockPaused _ ->
                later -> later instanceof ClockEvent.ClockPaused
                        || later instanceof ClockEvent.ClockResumed
                        || later instanceof ClosureEvent.CaseClosed;
            case ClosureEvent.CaseMerged _ -> later -> later instanceof ClosureEvent.CaseUnmerged;
            case RoutingEvent.CaseWatched _, RoutingEvent.CaseUnwatched _ ->
                later -> later instanceof RoutingEvent.CaseWatched || later instanceof RoutingEvent.CaseUnwatched;
            case IntakeEvent.CasesLinked linked ->
                later -> later instanceof IntakeEvent.CasesUnlinked undone
                        && undone.other().equals(linked.other())
                        && undone.link() == linked.link();
            case IntakeEvent.CasesUnlinked unlinked ->
                later -> later instanceof IntakeEvent.CasesLinked(var other, var link)
                        && other.equals(unlinked.other())
                        && link == unlinked.link();
            case IntakeEvent.SeverityChanged _ ->
                later -> later instanceof IntakeEvent.SeverityChanged || later instanceof ClosureEvent.CaseClosed;
            case IntakeEvent.CaseClassified _ ->
                later -> later instanceof IntakeEvent.CaseClassified || later instanceof ClosureEvent.CaseClosed;
            case IntakeEvent _, RoutingEvent _, ConversationEvent _, ClockEvent _, ClosureEvent _ -> _ -> false;
        };
    }

    private static boolean isWorkOfTheHolder(CaseEvent event) {
        return switch (event) {
            case RoutingEvent.CaseAssigned _, RoutingEvent.CaseTransferred _, RoutingEvent.CaseEscalated _ -> true;
            case RoutingEvent.StageEntered _, ConversationEvent.CustomerResponded _ -> true;
            case ConversationEvent.ReplyPromised _, ClosureEvent _ -> true;
            case IntakeEvent _, RoutingEvent _, ConversationEvent _, ClockEvent _ -> false;
        };
    }
}
