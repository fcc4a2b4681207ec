package org.redress.infra.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.redress.events.Actor;
import org.redress.events.DomainEvent;
import org.redress.events.OccurredAt;

/** Turns what an aggregate applied into an append. */
final class AppendOfMessages {
    private final DomainEventMessage<?> first;
    private final List<NewEvent> events = new ArrayList<>();
    private final List<Append.Claim> claims = new ArrayList<>();
    private final Map<UUID, Append.AppliedCommand> commands = new LinkedHashMap<>();

    private AppendOfMessages(DomainEventMessage<?> first) {
        this.first = first;
    }

    static Append of(List<? extends EventMessage<?>> messages) {
        AppendOfMessages append = new AppendOfMessages(domain(messages.getFirst()));
        messages.forEach(message -> append.add(domain(message)));
        return append.toAppend();
    }

    private static DomainEventMessage<?> domain(EventMessage<?> message) {
        if (message instanceof DomainEventMessage<?> domain) {
            return domain;
        }
        throw new IllegalArgumentException("the journal keeps only what a stream applied: " + message);
    }

    private void add(DomainEventMessage<?> message) {
        if (!message.getAggregateIdentifier().equals(first.getAggregateIdentifier())) {
            throw new IllegalArgumentException("one command writes one stream");
        }
        UUID commandId = required(message, MetaKeys.COMMAND_ID, UUID.class);
        UUID correlation = optional(message, MetaKeys.CORRELATION_ID, UUID.class);
        events.add(new NewEvent(
                UUID.fromString(message.getIdentifier()),
                (DomainEvent) message.getPayload(),
                required(message, MetaKeys.OCCURRED_AT, OccurredAt.class),
                required(message, MetaKeys.ACTOR, Actor.class),
                commandId,
                correlation == null ? commandId : correlation,
                optional(message, MetaKeys.CAUSE, UUID.class),
                required(message, MetaKeys.SOURCE, String.class)));
        count(commandId, required(message, MetaKeys.BODY_HASH, String.class));
        claims(message);
    }

    private void count(UUID commandId, String bodyHash) {
        commands.merge(
                commandId,
                new Append.AppliedCommand(commandId, bodyHash, 1),
                (before, _) -> new Append.AppliedCommand(commandId, bodyHash, before.events() + 1));
    }

    private void claims(DomainEventMessage<?> message) {
        List<?> given = optional(message, MetaKeys.CLAIMS, List.class);
        if (given != null) {
            given.stream()
                    .map(Append.Claim.class::cast)
                    .filter(claim -> !claims.contains(claim))
                    .forEach(claims::add);
        }
    }

    private Append toAppend() {
        AggregateKey key = AggregateKey.parse(first.getAggregateIdentifier());
        return new Append(
                key.tenant(), key.stream(), first.getSequenceNumber(), events, claims, List.copyOf(commands.values()));
    }

    private static <T> T required(EventMessage<?> message, String key, Class<T> type) {
        T value = optional(message, key, type);
        if (value == null) {
            throw new IllegalArgumentException("an event comes without " + key + " in its metadata: " + message);
        }
        return value;
    }

    private static <T> @Nullable T optional(EventMessage<?> message, String key, Class<T> type) {
        return type.cast(message.getMetaData().get(key));
    }
}
