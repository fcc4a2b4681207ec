package org.redress.commandside.cases.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.Details;
import org.redress.events.Audience;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.Severity;

/** What is asked for just as it was filled in. */
final class PlainCommands {
    private static final String WAS = "was.";
    private static final Map<Action, BiFunction<Typed, People, CaseCommand>> COMMANDS = Map.ofEntries(
            Map.entry(
                    Action.RESPOND,
                    (typed, people) -> new CaseCommand.RespondToCustomer(
                            typed.orNothing("channel"), typed.orNothing("text"), people.mentioned(typed.text("text")))),
            Map.entry(
                    Action.NOTE,
                    (typed, people) -> new CaseCommand.AddNote(
                            Audience.INTERNAL, typed.text("text"), people.mentioned(typed.text("text")))),
            Map.entry(
                    Action.URGE,
                    (typed, _) -> new CaseCommand.UrgeCase(
                            typed.text("by"), typed.orNothing("channel"), typed.orNothing("text"))),
            Map.entry(Action.ACCEPT, (_, _) -> new CaseCommand.AcceptCase()),
            Map.entry(Action.UNMERGE, (typed, _) -> new CaseCommand.UnmergeCase(typed.text("reason"))),
            Map.entry(Action.STAGE, (typed, _) -> new CaseCommand.EnterStage(typed.text("stage"))),
            Map.entry(
                    Action.ESCALATE,
                    (typed, _) -> new CaseCommand.EscalateCase(
                            null, typed.text("trigger"), typed.orNothing("toRole"), typed.orNothing("reason"))),
            Map.entry(
                    Action.PAUSE,
                    (typed, _) -> new CaseCommand.PauseClock(
                            typed.orNothing("clock"), typed.text("reasonCode"), typed.orNothing("remark"))),
            Map.entry(
                    Action.RESUME,
                    (typed, _) -> new CaseCommand.ResumeClock(typed.orNothing("clock"), typed.orNothing("remark"))),
            Map.entry(Action.RESOLVE, (typed, _) -> new CaseCommand.ResolveCase(null, typed.orNothing("text"))),
            Map.entry(Action.REOPEN, (typed, _) -> new CaseCommand.ReopenCase(typed.orNothing("reason"))),
            Map.entry(
                    Action.CLASSIFY,
                    (typed, _) -> new CaseCommand.ClassifyCase(
                            typed.orNothing(Details.CATEGORY),
                            typed.orNothing(Details.CAUSE),
                            typed.orNothing("reason"))),
            Map.entry(
                    Action.KIND,
                    (typed, _) ->
                            new CaseCommand.ChangeKind(new CaseKind(typed.text(Details.KIND)), typed.text("reason"))),
            Map.entry(
                    Action.SEVERITY,
                    (typed, _) -> new CaseCommand.ChangeSeverity(
                            new Severity(typed.text(Details.SEVERITY)), typed.text("reason"))),
            Map.entry(
                    Action.AMEND, (typed, _) -> new CaseCommand.AmendDetails(changes(typed), typed.orNothing("why"))));

    private PlainCommands() {}

    static CaseCommand of(Action action, Typed typed, People people) {
        return Objects.requireNonNull(COMMANDS.get(action), action::word).apply(typed, people);
    }

    /** Only what is no longer as it was; a line end is a line end however a browser sends it. */
    private static List<Change> changes(Typed typed) {
        List<Change> changes = new ArrayList<>();
        typed.values().forEach((name, value) -> {
            if (name.startsWith(WAS)) {
                String field = name.substring(WAS.length());
                String before = value.replace("\r\n", "\n");
                String after = written(field, typed);
                if (typed.tells(field) && !after.equals(before.strip())) {
                    changes.add(new Change(field, before.isEmpty() ? null : before, after.isEmpty() ? null : after));
                }
            }
        });
        changes.sort(Comparator.comparing(Change::field));
        return changes;
    }

    private static String written(String field, Typed typed) {
        String text = typed.text(field).replace("\r\n", "\n");
        return field.equals(Details.REPORTER_PHONE) ? Typed.plain(text) : text;
    }
}
