package org.redress.commandside.customers.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.customers.form.Entry.Choice;
import org.redress.commandside.customers.form.Entry.Shape;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.CustomerKind;
import org.redress.infra.web.Wording;

/**
 * What each form asks for, filled in with what was typed, else with what stands in the file.
 *
 * @param tiers the pack's own; empty when it leaves them open
 */
record DeedFields(
        CustomerFile file, Filled form, Wording say, LocalDate today, List<Choice> tiers, List<Choice> colleagues) {

    List<Entry> of(Deed deed) {
        return switch (deed) {
            case REGISTER ->
                Stream.concat(identity(), Stream.concat(facts(Map.of()), staff(null, null)))
                        .toList();
            case CORRECT ->
                Stream.concat(facts(file.fields()), Stream.of(reason())).toList();
            case NUMBER ->
                List.of(
                        entry(Shape.LINE, "number", file.number())
                                .demanded()
                                .hint(say.text("customer.number.new.hint")),
                        reason());
            case CONTACT -> person(Map.of()).toList();
            case CONTACT_CORRECT ->
                Stream.concat(person(file.contacts().getOrDefault(form.text("contact"), Map.of())), Stream.of(reason()))
                        .toList();
            case CONTACT_END -> List.of(reason());
            case TIER -> tier();
            case TIER_END ->
                List.of(
                        entry(Shape.DATE, "to", today.toString()).demanded().hint(say.text("customer.to.end.hint")),
                        reason());
            case MANAGER ->
                Stream.concat(staff(file.manager(), file.deputy()), Stream.of(reason()))
                        .toList();
        };
    }

    private Stream<Entry> identity() {
        List<Choice> kinds = Stream.of(CustomerKind.values())
                .map(kind -> new Choice(kind.name(), say.text("customer.kind." + kind)))
                .toList();
        return Stream.of(
                entry(Shape.RADIOS, "kind", CustomerKind.PERSON.name())
                        .from(kinds)
                        .demanded(),
                entry(Shape.LINE, "number", "").hint(say.text("customer.number.hint")));
    }

    private Stream<Entry> facts(Map<String, String> standing) {
        return Stream.of(
                text(Shape.LINE, CustomerFile.NAME, standing).demanded(),
                text(Shape.TEXT, CustomerFile.PHONES, standing).hint(say.text("customer.phones.hint")),
                text(Shape.LINE, CustomerFile.EMAIL, standing),
                text(Shape.TEXT, CustomerFile.ADDRESS, standing));
    }

    private Stream<Entry> person(Map<String, String> standing) {
        return Stream.of(
                text(Shape.LINE, ContactPerson.NAME, standing).demanded(),
                text(Shape.LINE, ContactPerson.ROLE, standing),
                text(Shape.PHONE, ContactPerson.PHONE, standing),
                text(Shape.LINE, ContactPerson.EMAIL, standing));
    }

    private List<Entry> tier() {
        Entry tier =
                entry(tiers.isEmpty() ? Shape.LINE : Shape.CHOICE, "tier", "").demanded();
        return List.of(
                tier.from(tiers),
                entry(Shape.DATE, "from", today.toString()).demanded(),
                entry(Shape.DATE, "to", "").hint(say.text("customer.to.hint")),
                entry(Shape.TEXT, "ground", "").demanded().hint(say.text("customer.ground.hint")));
    }

    private Stream<Entry> staff(@Nullable String manager, @Nullable String deputy) {
        List<Choice> offered = Stream.concat(
                        Stream.of(new Choice("", say.text("customer.nobody"))), colleagues.stream())
                .toList();
        return Stream.of(
                entry(Shape.CHOICE, "manager", Objects.requireNonNullElse(manager, ""))
                        .from(offered),
                entry(Shape.CHOICE, "deputy", Objects.requireNonNullElse(deputy, ""))
                        .from(offered));
    }

    private Entry reason() {
        return entry(Shape.LINE, "reason", "").hint(say.text("customer.reason.hint"));
    }

    private Entry text(Shape shape, String name, Map<String, String> standing) {
        return entry(shape, name, standing.getOrDefault(name, ""));
    }

    private Entry entry(Shape shape, String name, String standing) {
        String value = form.tells(name) ? form.text(name) : standing;
        return new Entry(name, say.text("customer.field." + name), shape, value, List.of(), false, null, null);
    }
}
