package org.redress.commandside.cases.form;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.decision.Matter;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.commandside.cases.form.Field.Shape;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Severity;
import org.redress.events.packs.PackSettings;

/** What the case is about: sorting it, correcting it, connecting it. */
final class MatterFields {
    static final List<String> KINDS = List.of("COMPLAINT", "SERVICE_REQUEST", "INQUIRY", "SUGGESTION", "ANOMALY_NOTE");
    static final List<String> SEVERITIES = List.of("NORMAL", "IMPORTANT", "SERIOUS", "MAJOR", "CRISIS");
    private static final List<String> OURS = List.of(
            Details.TITLE,
            Details.NARRATIVE,
            Details.REPORTER_NAME,
            Details.REPORTER_PHONE,
            Details.REPORTER_ADDRESS,
            Details.CHANNEL,
            Details.TIER,
            Details.CUSTOMER_ID);

    private static final Map<String, Shape> SHAPES =
            Map.of(Details.NARRATIVE, Shape.TEXT, Details.REPORTER_PHONE, Shape.PHONE);

    private MatterFields() {}

    static List<Field> classify(Desk desk) {
        var now = matter(desk).classification();
        PackSettings pack = pack(desk);
        return List.of(
                coded(desk, Details.CATEGORY, pack.categories()).standing(desk.typed(), now.category()),
                coded(desk, Details.CAUSE, pack.causes()).standing(desk.typed(), now.cause()),
                desk.field(Shape.LINE, "reason"));
    }

    /** A list the pack leaves open takes any word. */
    private static Field coded(Desk desk, String name, List<String> codes) {
        return codes.isEmpty()
                ? desk.fact(Shape.LINE, name)
                : desk.fact(Shape.CHOICE, name).from(desk.names().choices(codes));
    }

    static List<Field> kind(Desk desk) {
        List<String> kinds =
                pack(desk).kinds().stream().map(rule -> rule.kind().value()).toList();
        return List.of(
                desk.fact(Shape.RADIOS, Details.KIND)
                        .from(others(desk, kinds, KINDS, matter(desk).kind().value()))
                        .demanded(),
                desk.field(Shape.LINE, "reason").demanded());
    }

    static List<Field> severity(Desk desk) {
        List<String> severities =
                pack(desk).severities().stream().map(Severity::value).toList();
        String now = matter(desk).classification().severity().value();
        return List.of(
                desk.fact(Shape.RADIOS, Details.SEVERITY)
                        .from(others(desk, severities, SEVERITIES, now))
                        .demanded(),
                desk.field(Shape.LINE, "reason").demanded());
    }

    private static List<Choice> others(Desk desk, List<String> codes, List<String> usual, String now) {
        return desk.names().choices(codes, usual).stream()
                .filter(choice -> !choice.value().equals(now))
                .toList();
    }

    /** What is on file, what the pack demands of this kind, and our own fields, each named once. */
    static List<Field> amend(Desk desk) {
        Map<String, String> details = matter(desk).details();
        TreeSet<String> own = new TreeSet<>(details.keySet());
        pack(desk).kinds().stream()
                .filter(rule -> rule.kind().equals(matter(desk).kind()))
                .forEach(rule -> own.addAll(rule.requiredFields()));
        OURS.forEach(own::remove);
        own.removeAll(List.of(Details.KIND, Details.SEVERITY, Details.CATEGORY, Details.CAUSE));
        own.remove(Details.EXTERNAL_NUMBER);
        return Stream.concat(
                        Stream.concat(OURS.stream(), own.stream())
                                .map(name -> fact(desk, name).correcting(desk.typed(), details.get(name))),
                        Stream.of(desk.field(Shape.LINE, "why")))
                .toList();
    }

    private static Field fact(Desk desk, String name) {
        if (name.equals(Details.TIER)) {
            return coded(desk, name, pack(desk).tiers());
        }
        if (name.equals(Details.CHANNEL)) {
            return desk.fact(Shape.CHOICE, name)
                    .from(desk.names().choices(pack(desk).channels(), ActionFields.CHANNELS));
        }
        return desk.fact(SHAPES.getOrDefault(name, Shape.LINE), name);
    }

    static List<Field> link(Desk desk) {
        List<Choice> kinds = Arrays.stream(LinkKind.values())
                .map(kind -> new Choice(kind.name(), desk.say("form.link." + kind)))
                .toList();
        return List.of(
                desk.field(Shape.CHOICE, "link").from(kinds).demanded(),
                desk.field(Shape.LINE, "other")
                        .hint(desk.say("form.other.hint"))
                        .demanded());
    }

    static List<Field> merge(Desk desk) {
        return List.of(
                desk.field(Shape.LINE, "other")
                        .hint(desk.say("form.merge.hint"))
                        .demanded(),
                desk.field(Shape.LINE, "reason").hint(desk.say("form.merge.reason.hint")));
    }

    static List<Field> unlink(Desk desk) {
        List<Choice> links = matter(desk).links().stream()
                .map(link -> new Choice(
                        link.kind() + " " + link.other().caseId(),
                        desk.say(
                                "form.linked",
                                desk.say("form.link." + link.kind()),
                                desk.people().number(link.other().caseId()))))
                .toList();
        return List.of(
                desk.field(Shape.RADIOS, "linked").from(links).demanded(),
                desk.field(Shape.LINE, "reason").demanded());
    }

    private static Matter matter(Desk desk) {
        return desk.outlook().file().matter();
    }

    private static PackSettings pack(Desk desk) {
        return desk.outlook().pack().settings();
    }
}
