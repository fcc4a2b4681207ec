package org.redress.commandside.cases.form;

import java.util.List;
import java.util.stream.Stream;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.commandside.cases.form.Field.Shape;

/** What each action asks for. */
final class ActionFields {
    static final List<String> CHANNELS = List.of("PHONE", "EMAIL", "WECHAT", "WEB", "COUNTER");
    private static final List<String> TRIGGERS = List.of("MANUAL", "SEVERITY", "AUTHORITY");
    private static final List<String> ROLES = List.of("SUPERVISOR");
    private static final List<String> PAUSE_REASONS =
            List.of("WAITING_FOR_CUSTOMER", "WAITING_FOR_THIRD_PARTY", "AGREED_WITH_CUSTOMER");

    private ActionFields() {}

    static List<Field> of(Action action, Desk desk) {
        return switch (action) {
            case TAKE, ACCEPT -> List.of();
            case ASSIGN -> assign(desk);
            case RESPOND -> respond(desk);
            case NOTE -> List.of(note(desk));
            case ATTACH -> attach(desk);
            case STAGE -> List.of(stage(desk));
            case ESCALATE -> escalate(desk);
            case PAUSE -> pause(desk);
            case RESUME -> resume(desk);
            case RESOLVE, CLOSE, REOPEN -> ClosureFields.of(action, desk);
            case CLASSIFY, KIND, SEVERITY, AMEND, LINK, UNLINK -> MatterFields.of(action, desk);
        };
    }

    private static List<Field> assign(Desk desk) {
        String owner = desk.outlook().file().routing().owner();
        List<Choice> colleagues = Stream.concat(
                        owner == null ? Stream.empty() : Stream.of(new Choice("", desk.say("form.nobody"))),
                        desk.people().colleagues().stream()
                                .filter(one -> !one.value().equals(owner)))
                .toList();
        return List.of(
                desk.field(Shape.CHOICE, "owner").from(colleagues),
                desk.field(Shape.LINE, "reason").hint(desk.say("form.assign.reason.hint")));
    }

    private static List<Field> respond(Desk desk) {
        List<String> channels = desk.outlook().pack().settings().channels();
        return List.of(
                desk.field(Shape.TEXT, "text")
                        .hint(desk.say("form.respond.hint"))
                        .demanded(),
                desk.fact(Shape.CHOICE, "channel")
                        .from(desk.names().choices(channels, CHANNELS))
                        .standing(
                                desk.typed(),
                                desk.outlook().file().matter().details().get("channel")));
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
