package org.redress.infra.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.redress.events.Actor;
import org.redress.events.Audience;
import org.redress.events.DomainEvent;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;

/** Appends as tests need them. */
final class Appends {
    static final String TENANT = "t1";
    static final Instant NOON = Instant.parse("2026-02-03T04:00:00.123456Z");

    private Appends() {}

    static DomainEvent note(String caseId, String text) {
        return new NoteAdded(Audience.INTERNAL, Personal.ofCase(caseId, text));
    }

    static CaseNumberAssigned pendingNumber(String day) {
        return new CaseNumberAssigned("complaints", "{yy}{MM}{seq:2}", day.substring(0, 7), day, null);
    }

    static NewEvent fresh(DomainEvent event, UUID commandId) {
        return new NewEvent(
                UUID.randomUUID(), event, OccurredAt.exactly(NOON), Actor.of("li"), commandId, commandId, null, "ui");
    }

    /** One command with these events. */
    static Append command(String caseId, long expected, DomainEvent... events) {
        return command(UUID.randomUUID(), caseId, expected, events);
    }

    static Append command(UUID commandId, String caseId, long expected, DomainEvent... events) {
        List<NewEvent> list = new ArrayList<>();
        for (DomainEvent event : events) {
            list.add(fresh(event, commandId));
        }
        return new Append(
                TENANT,
                StreamId.ofCase(caseId),
                expected,
                list,
                List.of(),
                List.of(new Append.AppliedCommand(commandId, "body-" + commandId, events.length)));
    }

    static Append notes(String caseId, long expected, int count) {
        return command(
                caseId,
                expected,
                IntStream.rangeClosed(1, count)
                        .mapToObj(n -> note(caseId, "note " + n))
                        .toArray(DomainEvent[]::new));
    }

    static Append claiming(Append append, String kind, String key) {
        return new Append(
                append.tenant(),
                append.stream(),
                append.expectedVersion(),
                append.events(),
                List.of(new Append.Claim(kind, key)),
                append.commands());
    }

    static RefusedCommand refusal(UUID commandId, String caseId) {
        return new RefusedCommand(
                TENANT, commandId, "body-" + commandId, StreamId.ofCase(caseId), Actor.of("li"), "ui", "{\"no\":1}");
    }
}
