package org.redress.commandside.cases.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.commandside.cases.form.Field.Shape;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;

/** What an action on many cases asks for: nothing in it is as one of the cases happens to be. */
final class ManyFields {
    private ManyFields() {}

    static List<Field> of(Action action, Desk desk) {
        return switch (action) {
            case ASSIGN -> List.of(person(desk), desk.field(Shape.LINE, "reason"));
            case TRANSFER ->
                List.of(
                        desk.field(Shape.LINE, "unit").hint(desk.say("form.transfer.hint")),
                        person(desk),
                        desk.field(Shape.LINE, "reason").demanded());
            case SEVERITY -> severity(desk);
            case CLASSIFY -> classify(desk);
            case PAUSE ->
                Stream.concat(Stream.of(clock(desk)), withoutClock(action, desk))
                        .toList();
            case RESUME ->
                Stream.concat(Stream.of(clock(desk)), withoutClock(action, desk))
                        .toList();
            case CLOSE ->
                List.of(
                        desk.field(Shape.HIDDEN, "feedback").standing(desk.typed(), ClosureFields.NOT_ASKED),
                        desk.field(Shape.TEXT, "text").hint(desk.say("form.close.hint")));
            case TAKE, ACCEPT, RESPOND, NOTE, ATTACH, STAGE, RESOLVE, REOPEN -> ActionFields.of(action, desk);
            case PROMISE, URGE, ESCALATE, WATCH, UNWATCH, INVOLVE, KIND, AMEND -> ActionFields.of(action, desk);
            case LINK, UNLINK, MERGE, UNMERGE, UNDO -> ActionFields.of(action, desk);
        };
    }

    private static Field person(Desk desk) {
        return desk.field(Shape.PERSON, "owner")
                .hint(desk.say("form.person.hint"))
                .from(desk.people().colleagues());
    }

    private static List<Field> severity(Desk desk) {
        List<String> severities =
                pack(desk).severities().stream().map(Severity::value).toList();
        return List.of(
                desk.fact(Shape.RADIOS, Details.SEVERITY)
                        .from(desk.names().choices(severities, MatterFields.SEVERITIES))
                        .demanded(),
                desk.field(Shape.LINE, "reason").demanded());
    }

    private static List<Field> classify(Desk desk) {
        return List.of(
                coded(desk, Details.CATEGORY, pack(desk).categories()),
                coded(desk, Details.CAUSE, pack(desk).causes()),
                desk.field(Shape.LINE, "reason"));
    }

    private static Field coded(Desk desk, String name, Collection<String> codes) {
        return codes.isEmpty()
                ? desk.fact(Shape.LINE, name)
                : desk.fact(Shape.CHOICE, name).from(desk.names().choices(codes));
    }

    private static Field clock(Desk desk) {
        List<String> clocks = pack(desk).clocks().stream()
                .filter(ClockRule::pausable)
                .map(ClockRule::name)
                .toList();
        return desk.field(Shape.CHOICE, "clock")
                .from(Stream.concat(
                                Stream.of(new Choice("", desk.say("form.clock.all"))),
                                desk.names().choices(clocks).stream())
                        .toList());
    }

    private static Stream<Field> withoutClock(Action action, Desk desk) {
        return ActionFields.of(action, desk).stream()
                .filter(field -> !field.name().equals("clock"));
    }

    private static PackSettings pack(Desk desk) {
        return desk.outlook().pack().settings();
    }
}
