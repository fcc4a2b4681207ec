package org.redress.commandside.cases.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.form.Field.Shape;
import org.redress.events.cases.Severity;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.PackSettings;

/** What the intake asks for: who called, what about, and whatever the pack demands of the kind that was chosen. */
record IntakeFields(PackSettings pack, Typed typed, Names names) {
    static final String ATTRIBUTE = "a.";
    private static final Set<String> OURS = Set.of(
            Details.KIND,
            Details.SEVERITY,
            Details.CATEGORY,
            Details.TIER,
            Details.CHANNEL,
            Details.CUSTOMER_ID,
            Details.TITLE,
            Details.NARRATIVE,
            Details.REPORTER_NAME,
            Details.REPORTER_PHONE,
            Details.REPORTER_ADDRESS);

    Field kind() {
        List<String> kinds =
                pack.kinds().stream().map(rule -> rule.kind().value()).toList();
        return field(Shape.RADIOS, Details.KIND)
                .from(names.choices(kinds, MatterFields.KINDS))
                .demanded();
    }

    List<Field> who() {
        return Stream.of(
                        field(Shape.LINE, Details.REPORTER_NAME),
                        field(Shape.PHONE, Details.REPORTER_PHONE),
                        field(Shape.LINE, Details.REPORTER_ADDRESS),
                        coded(Details.TIER, pack.tiers()),
                        field(Shape.CHOICE, Details.CHANNEL)
                                .from(names.choices(pack.channels(), ActionFields.CHANNELS)))
                .toList();
    }

    List<Field> what() {
        List<String> severities =
                pack.severities().stream().map(Severity::value).toList();
        return List.of(
                field(Shape.LINE, Details.TITLE),
                field(Shape.TEXT, Details.NARRATIVE),
                coded(Details.CATEGORY, pack.categories()),
                field(Shape.CHOICE, Details.SEVERITY).from(names.choices(severities, MatterFields.SEVERITIES)));
    }

    /** Facts only this organisation knows of, under the names it gave them. */
    List<Field> demanded() {
        return required().stream()
                .filter(name -> !OURS.contains(name))
                .map(name -> Field.of(Shape.LINE, ATTRIBUTE + name, names.field(name), typed)
                        .demanded())
                .toList();
    }

    private Field field(Shape shape, String name) {
        return Field.of(shape, name, names.field(name), typed)
                .demanded(required().contains(name));
    }

    private Field coded(String name, List<String> codes) {
        return codes.isEmpty()
                ? field(Shape.LINE, name)
                : field(Shape.CHOICE, name).from(names.choices(codes));
    }

    private List<String> required() {
        return pack.kinds().stream()
                .filter(rule -> rule.kind().value().equals(typed.text(Details.KIND)))
                .findFirst()
                .map(KindRule::requiredFields)
                .orElse(List.of());
    }
}
