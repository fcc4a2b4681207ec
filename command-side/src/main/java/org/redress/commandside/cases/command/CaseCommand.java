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

    record AcceptCase() implements CaseCommand {}

    record ClassifyCase(
            @Nullable String category,
            @Nullable String cause,
            @Nullable String reason) implements CaseCommand {}

    record ChangeKind(CaseKind kind, String reason) implements CaseCommand {}

    record ChangeSeverity(Severity severity, String reason) implements CaseCommand {}

    /** No owner puts the case back to nobody. */
    record AssignCase(
            @Nullable String owner,
            @Nullable String unit,
            @Nullable String reason) implements CaseCommand {}

    record RespondToCustomer(
            @Nullable String channel, @Nullable String text) implements CaseCommand {}

    record AddNote(Audience audience, String text) implements CaseCommand {}

    /** Without a level: one above the highest so far. */
    record EscalateCase(
            @Nullable Integer level,
            String trigger,
            @Nullable String toRole,
            @Nullable String reason) implements CaseCommand {}

    record EnterStage(String stage) implements CaseCommand {}

    record ResolveCase(@Nullable String outcome, @Nullable String text) implements CaseCommand {}

    record CloseWithFeedback(
            @Nullable String outcome, @Nullable String text, Feedback feedback) implements CaseCommand {}

    record ReopenCase(@Nullable String reason) implements CaseCommand {}

    record AmendDetails(List<Change> changes, @Nullable String reason) implements CaseCommand {}

    record AttachEvidence(Evidence evidence, @Nullable String remark) implements CaseCommand {}

    record LinkCases(CaseRef other, LinkKind link) implements CaseCommand {}

    record UnlinkCases(CaseRef other, LinkKind link, String reason) implements CaseCommand {}

    record PauseClock(
            @Nullable String clock,
            String reasonCode,
            @Nullable String remark) implements CaseCommand {}

    record ResumeClock(@Nullable String clock, @Nullable String remark) implements CaseCommand {}

    record RaiseSlaWarning(String clock, int run, int sharePercent) implements CaseCommand {}

    record MarkSlaBreached(String clock, int run) implements CaseCommand {}

    record WithdrawBreach(String clock, int run, String ground) implements CaseCommand {}
}
