package org.redress.commandside.spec;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.Deadline;
import org.redress.events.Audience;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Severity;

/** At least one of every command, well-meant and nonsensical ones. */
public final class EveryCommand {
    private static final Feedback FIVE = new Feedback.Scored(5, Map.of(), null);
    private static final CaseRef OTHER = new CaseRef("c-2");

    private EveryCommand() {}

    public static List<CaseCommand> list() {
        return Stream.of(intake(), routing(), clocks(), closure())
                .flatMap(List::stream)
                .toList();
    }

    private static List<CaseCommand> intake() {
        return List.of(
                AnOpening.ofAComplaint().command(),
                AnOpening.of(new CaseKind("")).follows("c-1").command(),
                new CaseCommand.AcceptCase(),
                new CaseCommand.ClassifyCase("PACKAGING", null, "外箱破损"),
                new CaseCommand.ClassifyCase(null, null, null),
                new CaseCommand.ChangeKind(CaseKind.INQUIRY, "更正"),
                new CaseCommand.ChangeSeverity(new Severity("MAJOR"), ""),
                new CaseCommand.AmendDetails(List.of(new Change("title", null, "漏水")), null),
                new CaseCommand.AmendDetails(Arrays.asList(new Change("", "a", null)), null),
                new CaseCommand.AttachEvidence(Happened.evidence(Happened.SHA, 1), null),
                new CaseCommand.AttachEvidence(Happened.evidence("?", -1), ""),
                new CaseCommand.LinkCases(OTHER, LinkKind.RELATES_TO),
                new CaseCommand.UnlinkCases(OTHER, LinkKind.RELATES_TO, "选错了"));
    }

    private static List<CaseCommand> routing() {
        return List.of(
                new CaseCommand.AssignCase("li", null, "熟悉产品"),
                new CaseCommand.AssignCase(null, null, null),
                new CaseCommand.EscalateCase(null, "MANUAL", null, "客户要求"),
                new CaseCommand.EscalateCase(Integer.MIN_VALUE, "", null, null),
                new CaseCommand.EnterStage("CONTROL"),
                new CaseCommand.EnterStage("DECISION"),
                new CaseCommand.EnterStage(""),
                new CaseCommand.RespondToCustomer("PHONE", "已安排"),
                new CaseCommand.AddNote(Audience.INTERNAL, ""),
                new CaseCommand.AddNote(Audience.CUSTOMER, "请等待回电"),
                new CaseCommand.TransferCase("wang", "quality", "质量问题"),
                new CaseCommand.TransferCase(null, null, ""),
                new CaseCommand.WatchCase("zhao"),
                new CaseCommand.WatchCase(""),
                new CaseCommand.UnwatchCase("zhao"),
                new CaseCommand.UrgeCase("CUSTOMER", "PHONE", "又来电"),
                new CaseCommand.UrgeCase("", null, null),
                new CaseCommand.PromiseReply(Deadline.within(Duration.ofHours(2)), "今天回电"),
                new CaseCommand.PromiseReply(Deadline.UNTOLD, null));
    }

    private static List<CaseCommand> clocks() {
        return List.of(
                new CaseCommand.PauseClock("CLOSE", "WAITING", "等样品"),
                new CaseCommand.PauseClock(null, "", null),
                new CaseCommand.ResumeClock("CLOSE", "样品已到"),
                new CaseCommand.ResumeClock(null, null),
                new CaseCommand.RaiseSlaWarning("CLOSE", 1, 50),
                new CaseCommand.RaiseSlaWarning("NO_SUCH", 0, -1),
                new CaseCommand.MarkSlaBreached("CLOSE", 1),
                new CaseCommand.MarkSlaBreached("NO_SUCH", 9),
                new CaseCommand.WithdrawBreach("CLOSE", 1, "RECOMPUTED"));
    }

    private static List<CaseCommand> closure() {
        return List.of(
                new CaseCommand.ResolveCase(null, "已更换"),
                new CaseCommand.CloseWithFeedback(null, null, new Feedback.NotAsked()),
                new CaseCommand.CloseWithFeedback("DONE", "谢谢", FIVE),
                new CaseCommand.CloseWithFeedback(null, null, new Feedback.Scored(-7, Map.of("", 0), null)),
                new CaseCommand.ReopenCase(null),
                new CaseCommand.ReopenCase("客户不接受"),
                new CaseCommand.MergeCase(OTHER, "同一批货"),
                new CaseCommand.MergeCase(new CaseRef("c-1"), null),
                new CaseCommand.UnmergeCase("并错了"),
                new CaseCommand.UnmergeCase(""),
                new CaseCommand.TakeBack(1),
                new CaseCommand.CloseWithFeedback(null, null, new Feedback.Declined(Happened.said("赶时间"))));
    }
}
