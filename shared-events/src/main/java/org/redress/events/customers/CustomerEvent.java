package org.redress.events.customers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.EventType;
import org.redress.events.Personal;
import org.redress.events.cases.PersonalChange;

/**
 * The file of one customer. Whatever tells who somebody is, or is said in somebody's own words, is {@code Personal} under the
 * customer's own key; number, tier, dates and staff ids are what one counts and finds by.
 */
public sealed interface CustomerEvent extends DomainEvent {
    List<EventType> NAMES = List.of(
            new EventType(CustomerRegistered.class, "customer.registered", 1),
            new EventType(CustomerCorrected.class, "customer.corrected", 1),
            new EventType(ContactAdded.class, "customer.contact-added", 1),
            new EventType(ContactCorrected.class, "customer.contact-corrected", 1),
            new EventType(ContactEnded.class, "customer.contact-ended", 1),
            new EventType(TierGranted.class, "customer.tier-granted", 1),
            new EventType(TierEnded.class, "customer.tier-ended", 1),
            new EventType(ManagerChanged.class, "customer.manager-changed", 1),
            new EventType(NumberCorrected.class, "customer.number-corrected", 1));

    /**
     * A customer has a file from now on.
     *
     * @param number by which the organisation knows them; never given to anybody else of the tenant
     * @param manager staff id of who looks after them, the A role
     * @param deputy staff id of the B role
     * @param attributes whatever else the organisation keeps, under names of its own
     */
    record CustomerRegistered(
            CustomerKind kind,
            String number,
            Personal name,
            List<Personal> phones,
            @Nullable Personal email,
            @Nullable Personal address,
            @Nullable String manager,
            @Nullable String deputy,
            Map<String, Personal> attributes)
            implements CustomerEvent {
        public CustomerRegistered {
            phones = List.copyOf(phones);
            attributes = Map.copyOf(attributes);
        }
    }

    /** Facts were corrected or completed; each change keeps the old value. Several phones stand in one text, a line each. */
    record CustomerCorrected(
            List<PersonalChange> changes, @Nullable Personal reason) implements CustomerEvent {
        public CustomerCorrected {
            changes = List.copyOf(changes);
        }
    }

    /** Somebody speaks for the customer from now on, known by this id within the file. */
    record ContactAdded(String contact, ContactPerson person) implements CustomerEvent {}

    /** Facts about a contact person were corrected or completed. */
    record ContactCorrected(
            String contact,
            List<PersonalChange> changes,
            @Nullable Personal reason) implements CustomerEvent {
        public ContactCorrected {
            changes = List.copyOf(changes);
        }
    }

    /** Somebody no longer speaks for the customer; who it was stays in the file. */
    record ContactEnded(String contact, @Nullable Personal reason) implements CustomerEvent {}

    /**
     * The customer holds a tier for a time.
     *
     * @param grant names this period within the file
     * @param scheme tiers of different schemes stand side by side and are never compared
     * @param from the first day
     * @param to the last day; absent means until it is ended
     * @param ground why
     */
    record TierGranted(
            String grant,
            String scheme,
            String tier,
            LocalDate from,
            @Nullable LocalDate to,
            Personal ground) implements CustomerEvent {}

    /** The period ends with this day; ending with the day before it began says it never counted. */
    record TierEnded(String grant, LocalDate to, @Nullable Personal reason) implements CustomerEvent {}

    /** Others look after the customer from now on, by staff id; absent means nobody does. */
    record ManagerChanged(
            @Nullable String manager,
            @Nullable String deputy,
            @Nullable Personal reason) implements CustomerEvent {}

    /** The organisation knows them by another number from now on; the one before is never given to anybody else either. */
    record NumberCorrected(
            String before, String after, @Nullable Personal reason) implements CustomerEvent {}
}
