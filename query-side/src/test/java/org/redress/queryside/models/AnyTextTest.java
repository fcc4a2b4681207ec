package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.DomainEvent;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.TextLimits;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClockEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.RoutingEvent;
import org.redress.events.cases.Severity;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerKind;
import org.redress.infra.delivery.Cells;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliverySettings;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.Views;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterView;

/** Any text, in any plain field of any event of a case or a customer: it is refused, or every table holds it. */
class AnyTextTest {
    private static final TextLimits LIMITS = new TextLimits(Set.of(), Set.of());
    private static final int CASES = 60;

    @ParameterizedTest
    @EnumSource
    void what_is_not_refused_is_held_by_every_table(ViewsEngine engine) {
        Random random = new Random(7);
        List<String> kept = Stream.generate(() -> text(random))
                .filter(text -> !text.isBlank())
                .filter(text -> LIMITS.fault("any", text).isEmpty())
                .limit(CASES)
                .toList();
        assertThat(kept).anyMatch(text -> text.length() == TextLimits.PLAIN);

        MemoryEvents events = told(kept);
        try (Views views = engine.open();
                Delivery delivery = shown(events, views)) {
            assertThat(delivery.statuses()).allMatch(status -> status.complete(), "complete");
            Register register = new Register(views);
            for (int i = 0; i < kept.size(); i++) {
                RegisterView shown = Objects.requireNonNull(register.find(MemoryEvents.TENANT, "case-" + i));
                assertThat(shown.owner()).isEqualTo(Cells.storable(kept.get(i)));
            }
        }
    }

    /** The control: without a limit one owner would stop a table, and everything that follows in the case. */
    @ParameterizedTest
    @EnumSource(names = "POSTGRESQL")
    void what_is_refused_would_have_stopped_a_table(ViewsEngine engine) {
        String endless = han(new Random(7), 4_000);
        assertThat(LIMITS.fault("owner", endless)).isPresent();

        MemoryEvents events = told(List.of(endless));
        try (Views views = engine.open();
                Delivery delivery = started(events, views)) {
            assertThat(delivery.awaitPosition("timeline", events.head(), Duration.ofMinutes(1)))
                    .isTrue();
            await().until(() -> delivery.statuses().stream().anyMatch(status -> status.lastError() != null));
        }
    }

    private static Delivery shown(MemoryEvents events, Views views) {
        Delivery delivery = Delivery.start(events, views, Now.system(), DeliverySettings.STANDARD, Models.all(events));
        assertThat(delivery.names())
                .allMatch(name -> delivery.awaitPosition(name, events.head(), Duration.ofMinutes(1)));
        return delivery;
    }

    private static Delivery started(MemoryEvents events, Views views) {
        return Delivery.start(events, views, Now.system(), DeliverySettings.STANDARD, Models.all(events));
    }

    private static String text(Random random) {
        int length = List.of(0, 1, 7, 199, 200, 201, 4_000).get(random.nextInt(7));
        return switch (random.nextInt(5)) {
            case 0 -> han(random, length);
            case 1 -> "👩‍🔧".repeat(length / 5);
            case 2 -> han(random, length / 2) + "\0" + han(random, length / 2);
            case 3 -> han(random, length / 2) + "\ud83d" + "x".repeat(length / 2);
            default -> "=cmd|'\"<b>\n\u001b\u001f\\%_" + "x".repeat(length);
        };
    }

    /** At random, because what repeats itself is packed and fits where it should not. */
    private static String han(Random random, int length) {
        return random.ints(length, 0x4e00, 0x9fa5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static MemoryEvents told(List<String> texts) {
        MemoryEvents events = new MemoryEvents();
        OccurredAt at = OccurredAt.exactly(Instant.parse("2026-02-09T01:00:00Z"));
        StreamId pack = new StreamId(StreamKind.PACK, "trial");
        StreamId calendar = new StreamId(StreamKind.CALENDAR, Packs.OFFICE);
        UUID seed = new UUID(1, 1);
        events.add(pack, Packs.pack(), new MemoryEvents.About(at, "seed", "automation:seed", seed));
        events.add(calendar, Packs.calendar(1), new MemoryEvents.About(at, "seed", "automation:seed", seed));
        for (int i = 0; i < texts.size(); i++) {
            String text = texts.get(i);
            String caseId = "case-" + i;
            MemoryEvents.About about = new MemoryEvents.About(at, text, "ui", new UUID(2, i));
            life(caseId, text).forEach(event -> events.add(StreamId.ofCase(caseId), event, about));
            StreamId customer = new StreamId(StreamKind.CUSTOMER, "customer-" + i);
            file("customer-" + i, text).forEach(event -> events.add(customer, event, about));
        }
        return events;
    }

    private static Stream<DomainEvent> life(String caseId, String text) {
        CaseRef other = new CaseRef(text);
        return Stream.of(
                opened(caseId, text),
                new IntakeEvent.CaseClassified(text, text, null),
                new IntakeEvent.DetailsAmended(
                        List.of(new Change("tier", text, text), new Change(text, null, text)), List.of(), null),
                new IntakeEvent.EvidenceAttached(new Evidence(text, 1, text, null), null),
                new IntakeEvent.CasesLinked(other, LinkKind.RELATES_TO),
                new RoutingEvent.CaseEscalated(1, text, text, null),
                new RoutingEvent.StageEntered(text, text, List.of(text)),
                new RoutingEvent.CaseTransferred(null, null, text, text, null),
                new RoutingEvent.CaseWatched(text),
                new ConversationEvent.CaseUrged(text, text, null),
                new ConversationEvent.CustomerResponded(text, null, List.of(text)),
                new ClockEvent.ClockPaused(text, text, null),
                new ClockEvent.ClockResumed(text, null),
                new ClosureEvent.CaseResolved(text, null),
                new ClosureEvent.CaseClosed(text, null, new Feedback.Scored(5, Map.of(text, 5), null)),
                new ClosureEvent.CaseReopened(null),
                new RoutingEvent.CaseAssigned(text, text, null));
    }

    private static DomainEvent opened(String caseId, String text) {
        return new IntakeEvent.CaseOpened(
                new CaseKind(text),
                Packs.PACK,
                new Severity(text),
                text,
                text,
                text,
                text,
                Reporter.UNKNOWN,
                Personal.ofCase(caseId, text),
                null,
                text,
                null,
                Map.of(text, text));
    }

    private static Stream<DomainEvent> file(String customerId, String text) {
        return Stream.of(
                new CustomerEvent.CustomerRegistered(
                        CustomerKind.PERSON,
                        "K-" + customerId,
                        Personal.ofCustomer(customerId, text),
                        List.of(),
                        null,
                        null,
                        text,
                        text,
                        Map.of()),
                new CustomerEvent.TierGranted(
                        text, text, text, LocalDate.of(2026, 1, 1), null, Personal.ofCustomer(customerId, text)),
                new CustomerEvent.ManagerChanged(text, null, null));
    }
}
