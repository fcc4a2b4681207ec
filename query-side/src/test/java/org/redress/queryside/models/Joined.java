package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.redress.events.DomainEvent;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent.CaseMerged;
import org.redress.events.cases.ClosureEvent.CaseUnmerged;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliverySettings;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.MemoryEvents.About;
import org.redress.infra.delivery.Views;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.Standings;
import org.redress.queryside.reports.TenantFacts;
import org.redress.queryside.reports.facts.Facts;

/** A few cases told step by step, with every read model following. */
final class Joined implements AutoCloseable {
    static final String TENANT = MemoryEvents.TENANT;
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    final MemoryEvents events = new MemoryEvents();
    final Views views;
    final Delivery delivery;

    Joined(ViewsEngine engine) {
        tell(new StreamId(StreamKind.PACK, "trial"), Packs.pack(), at("2026-03-01T09:00"));
        tell(new StreamId(StreamKind.CALENDAR, Packs.OFFICE), Packs.calendar(1), at("2026-03-01T09:00"));
        views = engine.open();
        delivery =
                Delivery.start(events, views, Now.system(), DeliverySettings.STANDARD.withBatch(1), Models.all(events));
    }

    static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    void opened(String caseId, String local) {
        CaseEvent opened = new IntakeEvent.CaseOpened(
                CaseKind.COMPLAINT,
                Packs.PACK,
                Severity.NORMAL,
                null,
                "T1",
                null,
                null,
                new Reporter(null, null, null),
                new Personal("case:" + caseId, "柜门开裂"),
                null,
                null,
                null,
                Map.of());
        happened(caseId, opened, local);
    }

    void merged(String caseId, String into, String local) {
        happened(caseId, new CaseMerged(new CaseRef(into), null), local);
    }

    void separated(String caseId, String from, String local) {
        happened(caseId, new CaseUnmerged(new CaseRef(from), new Personal("case:" + caseId, "并错了")), local);
    }

    void happened(String caseId, CaseEvent event, String local) {
        tell(StreamId.ofCase(caseId), event, at(local));
    }

    private void tell(StreamId stream, DomainEvent event, Instant at) {
        UUID command = new UUID(5, events.head() + 1);
        events.add(TENANT, stream, event, new About(OccurredAt.exactly(at), "li", "ui", command));
    }

    /** What desk and watch are made of. */
    Standings standings(Instant now) {
        return new Standings(facts(), new EventPolicies(events, TENANT), SHANGHAI, clock(now));
    }

    TenantFacts facts() {
        arrived();
        return new TenantFacts(new Facts(views), TENANT, () -> true);
    }

    static Now clock(Instant now) {
        return new Now(Clock.fixed(now, ZoneOffset.UTC));
    }

    void arrived() {
        assertThat(delivery.names())
                .allMatch(name -> delivery.awaitPosition(name, events.head(), Duration.ofMinutes(1)));
    }

    /** Every table as it would be had it never been followed but built now. */
    Map<String, String> builtNow(ViewsEngine engine) {
        try (Views fresh = engine.open();
                Delivery building =
                        Delivery.start(events, fresh, Now.system(), DeliverySettings.STANDARD, Models.all(events))) {
            assertThat(building.names())
                    .allMatch(name -> building.awaitPosition(name, events.head(), Duration.ofMinutes(1)));
            return Models.hashes(fresh, events);
        }
    }

    @Override
    public void close() {
        delivery.close();
        views.close();
    }
}
