package org.redress.infra.store;

import org.redress.events.StreamId;
import org.redress.events.StreamKind;

/** A stream of a tenant as one of Axon's aggregate identifiers: {@code tenant/kind/id}. */
public record AggregateKey(String tenant, StreamId stream) {
    public AggregateKey {
        if (tenant.isBlank() || tenant.contains("/")) {
            throw new IllegalArgumentException("a tenant's name is not blank and has no slash: " + tenant);
        }
    }

    public static AggregateKey parse(String aggregateIdentifier) {
        String[] parts = aggregateIdentifier.split("/", 3);
        if (parts.length < 3) {
            throw new IllegalArgumentException("not tenant/kind/id: " + aggregateIdentifier);
        }
        return new AggregateKey(parts[0], new StreamId(StreamKind.ofWireName(parts[1]), parts[2]));
    }

    @Override
    public String toString() {
        return tenant + "/" + stream;
    }
}
