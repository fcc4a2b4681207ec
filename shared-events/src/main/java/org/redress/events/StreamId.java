package org.redress.events;

/** Names one stream within a tenant, e.g. {@code case/3f2c...}. */
public record StreamId(StreamKind kind, String id) {
    public StreamId {
        if (id.isBlank()) {
            throw new IllegalArgumentException("a stream id is never blank");
        }
    }

    public static StreamId ofCase(String id) {
        return new StreamId(StreamKind.CASE, id);
    }

    @Override
    public String toString() {
        return kind.wireName() + "/" + id;
    }
}
