package org.redress.commandside.cases.command;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.Audience;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

/** Everything that can be asked of one case. Plain texts become {@code Personal} in the decision, under the case's key. */
public sealed interface CaseCommand {

    /** What the case is about, after it was opened. */
    sealed interface IntakeCommand extends CaseCommand {}

    /** Who holds the case and how far it got. */
    sealed interface RoutingCommand extends CaseCommand {}

    /** What is said to the customer and among us. */
    sealed interface ConversationCommand extends CaseCommand {}

    /** Pauses, and what the organisation is told about clocks. */
    sealed interface ClockCommand extends CaseCommand {}

    /** How the case ends and begins again. */
    sealed interface ClosureCommand extends CaseCommand {}

    /** Opens a case of any kind: complaint, service request, inquiry, suggestion, anomaly note. */
    record OpenCase(
            CaseKind kind,
            @Nullable Severity severity,
            @Nullable String category,
            @Nullable String tier,
            @Nullable String customerId,
            @Nullable String channel,
            Reporter reporter,
            @Nullable String title,
            @Nullable String narrative,
            @Nullable String externalNumber,
            @Nullable CaseRef follows,
            Map<String, String> attributes)
            implements CaseCommand {}

    record AcceptCase() implements IntakeCommand {}

    record ClassifyCase(
            @Nullable String category,
            @Nullable String cause,
            @Nullable String reason) implements IntakeCommand {}

    record ChangeKind(CaseKind kind, String reason) implements IntakeCommand {}

    record ChangeSeverity(Severity severity, String reason) implements IntakeCommand {}

    /** No owner puts the case back to nobody. */
    record AssignCase(
            @Nullable String owner,
            @Nullable String unit,
            @Nullable String reason) implements RoutingCommand {}

    /** Passes the case on to another unit, another owner, or both; who is not named does not hold it any longer. */
    record TransferCase(@Nullable String owner, @Nullable String unit, String reason) implements RoutingCommand {}

    record WatchCase(String watcher) implements RoutingCommand {}

    record UnwatchCase(String watcher) implements RoutingCommand {}

    /** @param mentioned ids of the staff the text names */
    record RespondToCustomer(
            @Nullable String channel,
            @Nullable String text,
            @Nullable List<String> mentioned) implements ConversationCommand {
        public RespondToCustomer(@Nullable String channel, @Nullable String text) {
            this(channel, text, null);
        }
    }

    /** @param mentioned ids of the staff the text names */
    record AddNote(Audience audience, String text, @Nullable List<String> mentioned) implements ConversationCommand {
        public AddNote(Audience audience, String text) {
            this(audience, text, null);
        }
    }

    /** @param by {@code CUSTOMER} or {@code COLLEAGUE} */
    record UrgeCase(
            String by, @Nullable String channel, @Nullable String text) implements ConversationCommand {}

    record PromiseReply(Deadline due, @Nullable String text) implements ConversationCommand {}

    /** Without a level: one above the highest so far. */
    record EscalateCase(
            @Nullable Integer level,
            String trigger,
            @Nullable String toRole,
            @Nullable String reason) implements RoutingCommand {}

    record EnterStage(String stage) implements RoutingCommand {}

    record ResolveCase(@Nullable String outcome, @Nullable String text) implements ClosureCommand {}

    record CloseWithFeedback(
            @Nullable String outcome, @Nullable String text, Feedback feedback) implements ClosureCommand {}

    record ReopenCase(@Nullable String reason) implements ClosureCommand {}

    record MergeCase(CaseRef into, @Nullable String reason) implements ClosureCommand {}

    record UnmergeCase(String reason) implements ClosureCommand {}

    /** Makes good what the asker did in this case, by an event that says the opposite. */
    record TakeBack(long version) implements CaseCommand {}

    record AmendDetails(List<Change> changes, @Nullable String reason) implements IntakeCommand {}

    record AttachEvidence(Evidence evidence, @Nullable String remark) implements IntakeCommand {}

    record LinkCases(CaseRef other, LinkKind link) implements IntakeCommand {}

    record UnlinkCases(CaseRef other, LinkKind link, String reason) implements IntakeCommand {}

    record PauseClock(
            @Nullable String clock,
            String reasonCode,
            @Nullable String remark) implements ClockCommand {}

    record ResumeClock(@Nullable String clock, @Nullable String remark) implements ClockCommand {}

    /** @param absorbed ids of the cases merged into this one, whose earlier start counts */
    record RaiseSlaWarning(
            String clock,
            int run,
            int sharePercent,
            @Nullable List<String> absorbed) implements ClockCommand {
        public RaiseSlaWarning(String clock, int run, int sharePercent) {
            this(clock, run, sharePercent, null);
        }
    }

    /** @param absorbed ids of the cases merged into this one, whose earlier start counts */
    record MarkSlaBreached(String clock, int run, @Nullable List<String> absorbed) implements ClockCommand {
        public MarkSlaBreached(String clock, int run) {
            this(clock, run, null);
        }
    }

    /** @param absorbed ids of the cases merged into this one, whose earlier start counts */
    record WithdrawBreach(
            String clock, int run, String ground, @Nullable List<String> absorbed) implements ClockCommand {
        public WithdrawBreach(String clock, int run, String ground) {
            this(clock, run, ground, null);
        }
    }
}
