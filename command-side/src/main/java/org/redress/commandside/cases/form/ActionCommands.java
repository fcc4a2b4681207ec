package org.redress.commandside.cases.form;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.Deadline;
import org.redress.commandside.cases.form.Reading.Unclear;
import org.redress.commandside.cases.form.Reading.Understood;
import org.redress.events.Personal;
import org.redress.events.cases.Feedback;

/** Reads a form as a command, from what was sent alone: sent twice, it means the same twice. */
record ActionCommands(Submission sent, String caseId, CaseNumbers numbers, People people, ZoneId zone) {
    Reading read(Action action, Typed typed) {
        return switch (action) {
            case LINK -> others().link(typed);
            case UNLINK -> OtherCases.unlink(typed);
            case MERGE -> others().merge(typed);
            case CLOSE -> close(typed);
            case ATTACH -> new Unclear(Attaching.FILE, "files.NONE");
            case PROMISE -> promise(typed);
            case UNDO -> undo(typed);
            case ASSIGN -> assign(typed);
            case TRANSFER -> transfer(typed);
            case INVOLVE -> person("watcher", typed, one -> new CaseCommand.WatchCase(one == null ? "" : one));
            case TAKE -> new Understood(new CaseCommand.AssignCase(self(), null, null));
            case WATCH -> new Understood(new CaseCommand.WatchCase(self()));
            case UNWATCH -> new Understood(new CaseCommand.UnwatchCase(self()));
            case RESPOND, NOTE, URGE, STAGE, ESCALATE -> plain(action, typed);
            case PAUSE, RESUME, ACCEPT, RESOLVE, REOPEN, UNMERGE -> plain(action, typed);
            case CLASSIFY, KIND, SEVERITY, AMEND -> plain(action, typed);
        };
    }

    private Reading plain(Action action, Typed typed) {
        return new Understood(PlainCommands.of(action, typed, people));
    }

    private Reading assign(Typed typed) {
        return person("owner", typed, one -> new CaseCommand.AssignCase(one, null, typed.orNothing("reason")));
    }

    private Reading transfer(Typed typed) {
        return person(
                "owner",
                typed,
                one -> new CaseCommand.TransferCase(one, typed.orNothing("unit"), typed.text("reason")));
    }

    private OtherCases others() {
        return new OtherCases(sent.who().tenant(), numbers);
    }

    private String self() {
        return sent.who().staffId();
    }

    private Reading person(String field, Typed typed, Function<@Nullable String, CaseCommand> command) {
        List<String> found = people.named(typed.text(field));
        if (!typed.text(field).isEmpty() && found.size() != 1) {
            return new Unclear(field, found.isEmpty() ? "form.person.unknown" : "form.person.several");
        }
        return new Understood(command.apply(found.isEmpty() ? null : found.getFirst()));
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
