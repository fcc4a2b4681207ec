package org.redress.commandside.cases.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.form.Reading.Unclear;
import org.redress.commandside.cases.form.Reading.Understood;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Severity;

/** Reads a form as a command, from what was sent alone: sent twice, it means the same twice. */
record ActionCommands(String tenant, String caseId, String staffId, CaseNumbers numbers) {
    private static final String WAS = "was.";

    Reading read(Action action, Typed typed) {
        return switch (action) {
            case LINK -> link(typed);
            case UNLINK -> unlink(typed);
            case CLOSE -> close(typed);
            case TAKE -> new Understood(new CaseCommand.AssignCase(staffId, null, null));
            case ATTACH -> new Unclear(Attaching.FILE, "files.NONE");
            case ASSIGN, ACCEPT, RESPOND, NOTE, STAGE -> new Understood(plain(action, typed));
            case RESOLVE, REOPEN, ESCALATE, PAUSE, RESUME -> new Understood(plain(action, typed));
            case CLASSIFY, KIND, SEVERITY, AMEND -> new Understood(plain(action, typed));
        };
    }

    private CaseCommand plain(Action action, Typed typed) {
        return switch (action) {
            case ASSIGN -> new CaseCommand.AssignCase(typed.orNothing("owner"), null, typed.orNothing("reason"));
            case RESPOND -> new CaseCommand.RespondToCustomer(typed.orNothing("channel"), typed.orNothing("text"));
            case NOTE -> new CaseCommand.AddNote(Audience.INTERNAL, typed.text("text"));
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
            case TAKE, ACCEPT, ATTACH, LINK, UNLINK, CLOSE -> new CaseCommand.AcceptCase();
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

    private Reading link(Typed typed) {
        List<String> found = numbers.caseIds(tenant, Typed.plain(typed.text("other")));
        if (found.size() != 1) {
            return new Unclear("other", found.isEmpty() ? "form.other.unknown" : "form.other.several");
        }
        LinkKind kind = linkKind(typed.text("link"));
        return kind == null
                ? new Unclear("link", "form.choose")
                : new Understood(new CaseCommand.LinkCases(new CaseRef(found.getFirst()), kind));
    }

    private static Reading unlink(Typed typed) {
        String[] linked = typed.text("linked").split(" ", 2);
        LinkKind kind = linkKind(linked[0]);
        return kind == null || linked.length < 2
                ? new Unclear("linked", "form.choose")
                : new Understood(new CaseCommand.UnlinkCases(new CaseRef(linked[1]), kind, typed.text("reason")));
    }

    private static @Nullable LinkKind linkKind(String word) {
        return List.of(LinkKind.values()).stream()
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(null);
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
