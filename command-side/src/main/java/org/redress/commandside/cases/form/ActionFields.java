package org.redress.commandside.cases.form;

import java.util.List;
import java.util.stream.Stream;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.commandside.cases.form.Field.Shape;
import org.redress.commandside.cases.handling.Outlook;

/** What each action asks for. */
final class ActionFields {
    static final List<String> CHANNELS = List.of("PHONE", "EMAIL", "WECHAT", "WEB", "COUNTER");
    private static final List<String> TRIGGERS = List.of("MANUAL", "SEVERITY", "AUTHORITY");
    private static final List<String> SPANS = List.of("PT30M", "PT1H", "PT2H", "PT4H", "PT24H", "PT48H");
    private static final List<String> ROLES = List.of("SUPERVISOR");
    private static final List<String> PAUSE_REASONS =
            List.of("WAITING_FOR_CUSTOMER", "WAITING_FOR_THIRD_PARTY", "AGREED_WITH_CUSTOMER");

    private ActionFields() {}

    static List<Field> of(Action action, Desk desk) {
        return switch (action) {
            case TAKE, ACCEPT, WATCH, UNWATCH -> List.of();
            case ASSIGN -> assign(desk);
            case TRANSFER -> transfer(desk);
            case INVOLVE -> List.of(person(desk, "watcher").demanded());
            case PROMISE -> promise(desk);
            case URGE -> urge(desk);
            case UNDO -> List.of(undo(desk));
            case RESPOND -> respond(desk);
            case NOTE -> List.of(note(desk));
            case ATTACH -> attach(desk);
            case STAGE -> List.of(stage(desk));
            case ESCALATE -> escalate(desk);
            case PAUSE -> pause(desk);
            case RESUME -> resume(desk);
            case RESOLVE -> List.of(desk.field(Shape.TEXT, "text").hint(desk.say("form.resolve.hint")));
            case REOPEN -> List.of(desk.field(Shape.TEXT, "reason").demanded());
            case CLOSE -> ClosureFields.close(desk);
            case CLASSIFY -> MatterFields.classify(desk);
            case KIND -> MatterFields.kind(desk);
            case SEVERITY -> MatterFields.severity(desk);
            case AMEND -> MatterFields.amend(desk);
            case LINK -> MatterFields.link(desk);
            case UNLINK -> MatterFields.unlink(desk);
            case MERGE -> MatterFields.merge(desk);
            case UNMERGE -> List.of(desk.field(Shape.LINE, "reason").demanded());
        };
    }

    private static List<Field> assign(Desk desk) {
        boolean held = desk.outlook().file().routing().owner() != null;
        return List.of(
                person(desk, "owner").hint(desk.say(held ? "form.assign.hint" : "form.person.hint")),
                desk.field(Shape.LINE, "reason").hint(desk.say("form.assign.reason.hint")));
    }

    private static List<Field> transfer(Desk desk) {
        return List.of(
                desk.field(Shape.LINE, "unit").hint(desk.say("form.transfer.hint")),
                person(desk, "owner"),
                desk.field(Shape.LINE, "reason").demanded());
    }

    /** Whoever holds the case already is not suggested. */
    private static Field person(Desk desk, String name) {
        String owner = desk.outlook().file().routing().owner();
        return desk.field(Shape.PERSON, name)
                .hint(desk.say("form.person.hint"))
                .from(desk.people().colleagues().stream()
                        .filter(one -> !one.value().equals(owner))
                        .toList());
    }

    private static List<Field> promise(Desk desk) {
        List<Choice> spans = SPANS.stream()
                .map(span -> new Choice(span, desk.say("form.within." + span)))
                .toList();
        return List.of(
                desk.field(Shape.CHOICE, "within").from(spans),
                desk.field(Shape.MOMENT, "due").hint(desk.say("form.due.hint")),
                desk.field(Shape.TEXT, "text").hint(desk.say("form.promise.hint")));
    }

    private static List<Field> urge(Desk desk) {
        return List.of(
                desk.field(Shape.RADIOS, "by")
                        .from(List.of(
                                new Choice("CUSTOMER", desk.say("form.by.CUSTOMER")),
                                new Choice("COLLEAGUE", desk.say("form.by.COLLEAGUE"))))
                        .standing(desk.typed(), "CUSTOMER")
                        .demanded(),
                channel(desk),
                desk.field(Shape.TEXT, "text").hint(desk.say("form.urge.hint")));
    }

    private static Field undo(Desk desk) {
        Outlook.Undoable undoable = desk.outlook().undoable();
        return desk.field(Shape.HIDDEN, "undo")
                .standing(desk.typed(), undoable == null ? null : Long.toString(undoable.version()));
    }

    private static Field channel(Desk desk) {
        return desk.fact(Shape.CHOICE, "channel")
                .from(desk.names().choices(desk.outlook().pack().settings().channels(), CHANNELS))
                .standing(desk.typed(), desk.outlook().file().matter().details().get("channel"));
    }

    private static List<Field> respond(Desk desk) {
        return List.of(
                desk.field(Shape.TEXT, "text")
                        .hint(desk.say("form.respond.hint"))
                        .demanded(),
                channel(desk));
    }

    private static Field note(Desk desk) {
        return desk.field(Shape.TEXT, "text").hint(desk.say("form.note.hint")).demanded();
    }

    private static List<Field> attach(Desk desk) {
        return List.of(
                desk.field(Shape.FILES, Attaching.FILE)
                        .hint(desk.say("form.attach.hint"))
                        .demanded(),
                desk.field(Shape.LINE, "remark"));
    }

    private static Field stage(Desk desk) {
        return desk.field(Shape.RADIOS, "stage")
                .from(desk.names().choices(desk.outlook().possible().stages()))
                .standing(
                        desk.typed(),
                        desk.outlook().possible().stages().stream().findFirst().orElse(""))
                .demanded();
    }

    private static List<Field> escalate(Desk desk) {
        return List.of(
                desk.field(Shape.CHOICE, "trigger")
                        .from(desk.names().choices(TRIGGERS))
                        .demanded(),
                desk.field(Shape.CHOICE, "toRole").from(desk.names().choices(ROLES)),
                desk.field(Shape.TEXT, "reason"));
    }

    private static List<Field> pause(Desk desk) {
        List<String> reasons = desk.outlook().pack().settings().pauseReasons();
        return List.of(
                clock(desk, desk.outlook().possible().running()),
                desk.field(Shape.CHOICE, "reasonCode")
                        .from(desk.names().choices(reasons, PAUSE_REASONS))
                        .demanded(),
                desk.field(Shape.LINE, "remark"));
    }

    private static List<Field> resume(Desk desk) {
        return List.of(clock(desk, desk.outlook().possible().paused()), desk.field(Shape.LINE, "remark"));
    }

    private static Field clock(Desk desk, List<String> clocks) {
        List<Choice> all = Stream.concat(
                        Stream.of(new Choice("", desk.say("form.clock.all"))), desk.names().choices(clocks).stream())
                .toList();
        return desk.field(Shape.CHOICE, "clock")
                .from(clocks.size() == 1 ? desk.names().choices(clocks) : all);
    }
}
