package org.redress.queryside.models;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.cases.PersonalChange;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.MemoryEvents.About;

/** Customers of two tenants whose files change in every way; what is told of somebody unknown adds up to nothing. */
final class CustomerLives {
    private static final List<String> NAMES = List.of("王芳", "曾祥 Tom", "Emma Clarke", "宁波海曙家具有限公司", "\0 🙂", "a_%'");
    private static final int CUSTOMERS = 12;
    private final Random random;
    private final MemoryEvents events;
    private String id = "";

    CustomerLives(long seed, MemoryEvents events) {
        this.random = new Random(seed);
        this.events = events;
    }

    void run(int steps) {
        for (int i = 0; i < steps; i++) {
            id = "customer-" + random.nextInt(CUSTOMERS);
            String tenant = Lives.TENANTS.get(random.nextInt(2));
            OccurredAt at =
                    OccurredAt.exactly(Instant.parse("2026-02-01T00:00:00Z").plusSeconds(i));
            events.add(
                    tenant,
                    new StreamId(StreamKind.CUSTOMER, id),
                    i % 3 == 0 ? registered() : any(),
                    new About(at, "li", "ui", new UUID(random.nextLong(), i)));
        }
    }

    private CustomerEvent registered() {
        return new CustomerEvent.CustomerRegistered(
                CustomerKind.PERSON,
                "K-" + id,
                name(),
                List.of(phone(), phone()),
                said("w@example.org"),
                null,
                "li",
                null,
                Map.of("hat", said("red")));
    }

    private CustomerEvent any() {
        String contact = "c" + random.nextInt(2);
        return switch (random.nextInt(9)) {
            case 0 -> new CustomerEvent.CustomerCorrected(List.of(new PersonalChange("name", name(), name())), null);
            case 1 ->
                new CustomerEvent.CustomerCorrected(
                        List.of(new PersonalChange("phones", phone(), random.nextBoolean() ? phone() : null)), null);
            case 2, 3 ->
                new CustomerEvent.ContactAdded(contact, new ContactPerson(name(), null, phone(), said("c@x.org")));
            case 4 ->
                new CustomerEvent.ContactCorrected(
                        contact, List.of(new PersonalChange("phone", null, phone())), said("new phone"));
            case 5 -> new CustomerEvent.ContactEnded(contact, null);
            case 7 ->
                new CustomerEvent.NumberCorrected("K-" + id, "N-" + id + "-" + random.nextInt(3), said("typed wrong"));
            case 6 ->
                new CustomerEvent.TierGranted(
                        "g" + random.nextInt(3),
                        TierPeriod.SERVICE,
                        "T1",
                        LocalDate.parse("2026-01-01"),
                        random.nextBoolean() ? LocalDate.parse("2026-12-31") : null,
                        said("ground"));
            default ->
                random.nextBoolean()
                        ? new CustomerEvent.TierEnded("g1", LocalDate.parse("2026-06-30"), null)
                        : new CustomerEvent.ManagerChanged("chen", "li", null);
        };
    }

    private Personal name() {
        return said(NAMES.get(random.nextInt(NAMES.size())));
    }

    private Personal phone() {
        return said("138" + (10_000_000 + random.nextInt(80_000_000)));
    }

    private Personal said(String text) {
        return Personal.ofCustomer(id, text);
    }
}
