package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.infra.access.Who;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.Requests;
import org.redress.infra.web.Wording;

/** The same forms for many cases at once. The first of them stands for the rules of all; the others are asked in the dry run. */
public final class ManyForms {
    private static final Set<Action> ACTIONS = EnumSet.of(
            Action.TAKE,
            Action.ASSIGN,
            Action.TRANSFER,
            Action.ESCALATE,
            Action.PAUSE,
            Action.RESUME,
            Action.CLASSIFY,
            Action.SEVERITY,
            Action.NOTE,
            Action.WATCH,
            Action.LINK,
            Action.MERGE);

    private final Forms forms;
    private final CaseNumbers numbers;

    ManyForms(Forms forms, CaseNumbers numbers) {
        this.forms = forms;
        this.numbers = numbers;
    }

    /** One thing that may be asked of many cases. */
    public record Way(String word, String icon) {}

    /** @param fields of the chosen action, as its form shows them */
    public record Filled(Way way, List<?> fields) {}

    /** What a form that was sent in means: a command, or the form once more with what is wrong in it. */
    public record Understood(
            @Nullable CaseCommand command, @Nullable Filled again) {}

    /** Closing is offered only where nobody has to be asked how satisfied they are. */
    public List<Way> ways(Outlook first) {
        Set<Action> offered = EnumSet.copyOf(ACTIONS);
        if (!first.pack().settings().feedback().required()) {
            offered.add(Action.CLOSE);
        }
        return offered.stream().map(ManyForms::way).toList();
    }

    public Filled fresh(String word, Outlook first, HttpServletRequest request) {
        return filled(action(word, first), first, Typed.NOTHING, request);
    }

    public Understood read(String word, Outlook first, HttpServletRequest request) {
        Action action = action(word, first);
        Typed typed = Typed.of(request);
        Submission sent = new Submission(Who.of(request), UUID.randomUUID(), 0, Requests.correlation(request));
        var commands = new ActionCommands(
                sent,
                first.caseId(),
                numbers,
                forms.people(request),
                forms.say(request).zone());
        return switch (commands.read(action, typed)) {
            case Reading.Understood(CaseCommand command) -> new Understood(command, null);
            case Reading.Unclear(String field, String messageKey) -> {
                String sentence = forms.say(request).text(messageKey, typed.text(field));
                yield new Understood(null, wrong(filled(action, first, typed, request), List.of(field), sentence));
            }
        };
    }

    /** The form once more, where every case would refuse for the same reason that lies in a field. */
    public Filled again(String word, Outlook first, Answer.Refused refused, HttpServletRequest request) {
        Refusing refusing = refusing(first, request);
        return wrong(
                filled(action(word, first), first, Typed.of(request), request),
                Refusing.named(refused),
                refusing.sentence(refused));
    }

    /** Whether a field of the form is what it was refused for. */
    public boolean isOfTheForm(Filled filled, Answer.Refused refused) {
        List<String> named = Refusing.named(refused);
        return filled.fields().stream().anyMatch(field -> named.contains(((Field) field).name()));
    }

    public String sentence(Outlook first, Answer.Refused refused, HttpServletRequest request) {
        return refusing(first, request).sentence(refused);
    }

    private Refusing refusing(Outlook first, HttpServletRequest request) {
        return new Refusing(first.pack().settings().labels(), forms.say(request), forms.staff(request));
    }

    /** What people call a code of the pack. */
    public String called(Outlook first, String code, Wording say) {
        return Names.of(first.pack().settings(), say).of(code);
    }

    private static Filled wrong(Filled filled, List<String> names, String sentence) {
        List<Field> marked = filled.fields().stream()
                .map(Field.class::cast)
                .map(field -> names.contains(field.name()) ? field.wrong(sentence) : field)
                .toList();
        return new Filled(filled.way(), marked);
    }

    private Filled filled(Action action, Outlook first, Typed typed, HttpServletRequest request) {
        return new Filled(way(action), ManyFields.of(action, forms.desk(first, typed, request)));
    }

    private Action action(String word, Outlook first) {
        return Action.named(word)
                .filter(action -> ways(first).contains(way(action)))
                .orElseThrow(() -> new NotThere("form.noAction", word));
    }

    private static Way way(Action action) {
        return new Way(action.word(), action.icon());
    }
}
