package org.redress.commandside.cases.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.Deadline;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.form.Reading.Unclear;
import org.redress.commandside.cases.form.Reading.Understood;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.Severity;

/** Reads a form as a command, from what was sent alone: sent twice, it means the same twice. */
record ActionCommands(Submission sent, String caseId, CaseNumbers numbers, People people, ZoneId zone) {
    private static final String WAS = "was.";

    Reading read(Action action, Typed typed) {
        return switch (action) {
            case LINK, UNLINK, MERGE, UNMERGE -> new OtherCases(sent.who().tenant(), numbers).read(action, typed);
            case CLOSE -> close(typed);
            case ATTACH -> new Unclear(Attaching.FILE, "files.NONE");
            case ASSIGN, TRANSFER, INVOLVE -> person(action, typed);
            case PROMISE -> promise(typed);
            case UNDO -> undo(typed);
            case TAKE, WATCH, UNWATCH -> new Understood(own(action));
            case ACCEPT, RESPOND, NOTE, STAGE, URGE -> new Understood(plain(action, typed));
            case RESOLVE, REOPEN, ESCALATE, PAUSE, RESUME -> new Understood(plain(action, typed));
            case CLASSIFY, KIND, SEVERITY, AMEND -> new Understood(plain(action, typed));
        };
    }

    private CaseCommand own(Action action) {
        String staffId = sent.who().staffId();
        return switch (action) {
            case WATCH -> new CaseCommand.WatchCase(staffId);
            case UNWATCH -> new CaseCommand.UnwatchCase(staffId);
            default -> new CaseCommand.AssignCase(staffId, null, null);
        };
    }

    private Reading person(Action action, Typed typed) {
        String field = action == Action.INVOLVE ? "watcher" : "owner";
        List<String> found = people.named(typed.text(field));
        if (!typed.text(field).isEmpty() && found.size() != 1) {
            return new Unclear(field, found.isEmpty() ? "form.person.unknown" : "form.person.several");
        }
        String one = found.isEmpty() ? null : found.getFirst();
        return new Understood(
                switch (action) {
                    case INVOLVE -> new CaseCommand.WatchCase(one == null ? "" : one);
                    case TRANSFER -> new CaseCommand.TransferCase(one, typed.orNothing("unit"), typed.text("reason"));
                    default -> new CaseCommand.AssignCase(one, null, typed.orNothing("reason"));
                });
    }

    private Reading promise(Typed typed) {
        String due = typed.text("due");
        String within = typed.text("within");
        try {
            Deadline deadline = !due.isEmpty()
                    ? Deadline.at(LocalDateTime.parse(Typed.plain(due).replace(' ', 'T'))
                            .atZone(zone)
                            .toInstant())
                    : within.isEmpty() ? Deadline.UNTOLD : Deadline.within(Duration.parse(within));
            return new Understood(new CaseCommand.PromiseReply(deadline, typed.orNothing("text")));
        } catch (DateTimeException unreadable) {
            return new Unclear(due.isEmpty() ? "within" : "due", "form.due.unclear");
        }
    }

    private static Reading undo(Typed typed) {
        return typed.text("undo").matches("\\d{1,18}")
                ? new Understood(new CaseCommand.TakeBack(Long.parseLong(typed.text("undo"))))
                : new Unclear("undo", "form.choose");
    }

    private CaseCommand plain(Action action, Typed typed) {
        return switch (action) {
            case RESPOND ->
                new CaseCommand.RespondToCustomer(
                        typed.orNothing("channel"), typed.orNothing("text"), people.mentioned(typed.text("text")));
            case NOTE ->
                new CaseCommand.AddNote(Audience.INTERNAL, typed.text("text"), people.mentioned(typed.text("text")));
            case URGE ->
                new CaseCommand.UrgeCase(typed.text("by"), typed.orNothing("channel"), typed.orNothing("text"));
            case STAGE -> new CaseCommand.EnterStage(typed.text("stage"));
            case ESCALATE ->
                new CaseCommand.EscalateCase(
                        null, typed.text("trigger"), typed.orNothing("toRole"), typed.orNothing("reason"));
            case PAUSE ->
                new CaseCommand.PauseClock(
                        typed.orNothing("clock"), typed.text("reasonCode"), typed.orNothing("remark"));
            case RESUME -> new CaseCommand.ResumeClock(typed.orNothing("clock"), typed.orNothing("remark"));
            case RESOLVE -> new CaseCommand.ResolveCase(null, typed.orNothing("text"));
            case REOPEN -> new CaseCommand.ReopenCase(typed.orNothing("reason"));
            case CLASSIFY ->
                new CaseCommand.ClassifyCase(
                        typed.orNothing(Details.CATEGORY), typed.orNothing(Details.CAUSE), typed.orNothing("reason"));
            case KIND -> new CaseCommand.ChangeKind(new CaseKind(typed.text(Details.KIND)), typed.text("reason"));
            case SEVERITY ->
                new CaseCommand.ChangeSeverity(new Severity(typed.text(Details.SEVERITY)), typed.text("reason"));
            case AMEND -> new CaseCommand.AmendDetails(changes(typed), typed.orNothing("why"));
            default -> new CaseCommand.AcceptCase();
        };
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

    private Reading close(Typed typed) {
        String answer = typed.text("feedback");
        String comment = typed.orNothing("comment");
        Personal said = comment == null ? null : Personal.ofCase(caseId, comment);
        if (answer.equals(ClosureFields.DECLINED)) {
            return closing(typed, new Feedback.Declined(said));
        }
        if (answer.equals(ClosureFields.NOT_ASKED)) {
            return closing(typed, new Feedback.NotAsked());
        }
        return answer.matches("-?\\d{1,4}")
                ? closing(typed, new Feedback.Scored(Integer.parseInt(answer), dimensions(typed), said))
                : new Unclear("feedback", "form.choose");
    }

    private static Reading closing(Typed typed, Feedback feedback) {
        return new Understood(new CaseCommand.CloseWithFeedback(null, typed.orNothing("text"), feedback));
    }

    private static Map<String, Integer> dimensions(Typed typed) {
        Map<String, Integer> scores = new HashMap<>();
        typed.values().forEach((name, value) -> {
            if (name.startsWith(ClosureFields.DIMENSION) && value.matches("-?\\d{1,4}")) {
                scores.put(name.substring(ClosureFields.DIMENSION.length()), Integer.valueOf(value));
            }
        });
        return scores;
    }
}
