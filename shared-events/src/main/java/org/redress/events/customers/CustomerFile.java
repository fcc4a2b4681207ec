package org.redress.events.customers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.cases.PersonalChange;
import org.redress.events.customers.CustomerEvent.ContactAdded;
import org.redress.events.customers.CustomerEvent.ContactCorrected;
import org.redress.events.customers.CustomerEvent.ContactEnded;
import org.redress.events.customers.CustomerEvent.CustomerCorrected;
import org.redress.events.customers.CustomerEvent.CustomerRegistered;
import org.redress.events.customers.CustomerEvent.ManagerChanged;
import org.redress.events.customers.CustomerEvent.NumberCorrected;
import org.redress.events.customers.CustomerEvent.TierEnded;
import org.redress.events.customers.CustomerEvent.TierGranted;

/**
 * What a customer's events add up to; the rules and the pages read the same file.
 *
 * @param number empty as long as nobody was registered
 * @param fields what is known, by field; several phones stand in one text, a line each
 * @param contacts who speaks for the customer now, by id
 * @param tiers every period ever granted, in the order of granting
 */
public record CustomerFile(
        String number,
        CustomerKind kind,
        Map<String, String> fields,
        Map<String, Map<String, String>> contacts,
        List<TierPeriod> tiers,
        @Nullable String manager,
        @Nullable String deputy) {
    public static final String NAME = "name";
    public static final String PHONES = "phones";
    public static final String EMAIL = "email";
    public static final String ADDRESS = "address";

    /** In front of the name of what only this organisation keeps. */
    public static final String ATTRIBUTE = "a.";

    public static final CustomerFile NOBODY =
            new CustomerFile("", CustomerKind.PERSON, Map.of(), Map.of(), List.of(), null, null);

    public boolean registered() {
        return !number.isEmpty();
    }

    public String name() {
        return fields.getOrDefault(NAME, "");
    }

    public List<String> phones() {
        return fields.getOrDefault(PHONES, "").lines().toList();
    }

    public Optional<TierPeriod> tier(String scheme, LocalDate day) {
        return tiers.stream()
                .filter(period -> period.scheme().equals(scheme) && period.holds(day))
                .findFirst();
    }

    /** What is told of somebody nobody registered adds up to nothing. */
    public CustomerFile after(CustomerEvent event) {
        return registered() || event instanceof CustomerRegistered ? told(event) : this;
    }

    private CustomerFile told(CustomerEvent event) {
        return switch (event) {
            case CustomerRegistered registered -> registered(registered);
            case CustomerCorrected corrected -> with(changed(fields, corrected.changes()), contacts, tiers);
            case ContactAdded added ->
                withContact(added.contact(), added.person().fields());
            case ContactCorrected corrected -> corrected(corrected);
            case ContactEnded ended -> withContact(ended.contact(), null);
            case TierGranted granted -> granted(granted);
            case TierEnded ended -> ended(ended.grant(), ended.to());
            case ManagerChanged changed ->
                new CustomerFile(number, kind, fields, contacts, tiers, changed.manager(), changed.deputy());
            case NumberCorrected corrected ->
                new CustomerFile(corrected.after(), kind, fields, contacts, tiers, manager, deputy);
        };
    }

    private CustomerFile registered(CustomerRegistered event) {
        Map<String, String> told = new TreeMap<>();
        told.put(NAME, event.name().text());
        if (!event.phones().isEmpty()) {
            told.put(
                    PHONES,
                    String.join(
                            "\n", event.phones().stream().map(Personal::text).toList()));
        }
        put(told, EMAIL, event.email());
        put(told, ADDRESS, event.address());
        event.attributes().forEach((name, text) -> put(told, ATTRIBUTE + name, text));
        return new CustomerFile(event.number(), event.kind(), told, contacts, tiers, event.manager(), event.deputy());
    }

    private CustomerFile corrected(ContactCorrected event) {
        Map<String, String> person = contacts.get(event.contact());
        return person == null ? this : withContact(event.contact(), changed(person, event.changes()));
    }

    private CustomerFile granted(TierGranted event) {
        List<TierPeriod> more = new ArrayList<>(tiers);
        more.add(new TierPeriod(
                event.grant(),
                event.scheme(),
                event.tier(),
                event.from(),
                event.to(),
                event.ground().text()));
        return with(fields, contacts, more);
    }

    private CustomerFile ended(String grant, LocalDate to) {
        return with(
                fields,
                contacts,
                tiers.stream()
                        .map(period -> period.grant().equals(grant) ? period.until(to) : period)
                        .toList());
    }

    private CustomerFile withContact(String id, @Nullable Map<String, String> person) {
        Map<String, Map<String, String>> others = new LinkedHashMap<>(contacts);
        if (person == null) {
            others.remove(id);
        } else {
            others.put(id, person);
        }
        return with(fields, others, tiers);
    }

    private CustomerFile with(
            Map<String, String> facts, Map<String, Map<String, String>> people, List<TierPeriod> periods) {
        return new CustomerFile(number, kind, facts, people, periods, manager, deputy);
    }

    private static Map<String, String> changed(Map<String, String> before, List<PersonalChange> changes) {
        Map<String, String> after = new TreeMap<>(before);
        for (PersonalChange change : changes) {
            after.remove(change.field());
            put(after, change.field(), change.after());
        }
        return after;
    }

    private static void put(Map<String, String> fields, String field, @Nullable Personal text) {
        if (text != null) {
            fields.put(field, text.text());
        }
    }
}
