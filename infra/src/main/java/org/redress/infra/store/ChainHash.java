package org.redress.infra.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Envelope;
import org.redress.events.Hash;

/**
 * The hash of an event: SHA-256 over the previous event's hash (32 raw bytes), the canonical envelope and the payload.
 *
 * <p>The canonical envelope is these fields in this order: the text {@value #FORM}, position, tenant, stream kind, stream
 * id, version, event id, wire name, revision, occurredAt, its precision, recordedAt, actor, acting-for, command id,
 * correlation id, cause, source. A number is 8 bytes, most significant first; an instant is its number of microseconds
 * since 1970-01-01T00:00:00Z; a text is its length in UTF-8 bytes (4 bytes) and those bytes, an absent text the length
 * -1 alone; an id is its 16 bytes; the cause has a byte 1 before it, or is a single byte 0 when absent. The payload
 * follows like a text. The document journal-format.md says the same for readers of other languages.
 */
final class ChainHash {
    static final String FORM = "redress.event.1";

    private final MessageDigest digest;
    private final ByteBuffer number = ByteBuffer.allocate(Long.BYTES);

    private ChainHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Takes the previous hash from the envelope and ignores the envelope's own. */
    static Hash of(Envelope envelope, Payload payload) {
        ChainHash hash = new ChainHash();
        hash.digest.update(envelope.previousHash().bytes());
        hash.place(envelope);
        hash.circumstances(envelope);
        hash.bytes(payload.bytes());
        return Hash.of(hash.digest.digest());
    }

    private void place(Envelope envelope) {
        text(FORM);
        number(envelope.position());
        text(envelope.tenant());
        text(envelope.stream().kind().wireName());
        text(envelope.stream().id());
        number(envelope.version());
        id(envelope.eventId());
        text(envelope.wireName());
        number(envelope.revision());
    }

    private void circumstances(Envelope envelope) {
        number(Micros.of(envelope.occurredAt().instant()));
        text(envelope.occurredAt().precision().name());
        number(Micros.of(envelope.recordedAt()));
        text(envelope.actor().id());
        text(envelope.actor().actingFor());
        id(envelope.commandId());
        id(envelope.correlationId());
        UUID cause = envelope.cause();
        digest.update((byte) (cause == null ? 0 : 1));
        if (cause != null) {
            id(cause);
        }
        text(envelope.source());
    }

    private void number(long value) {
        digest.update(number.clear().putLong(value).array());
    }

    private void id(UUID id) {
        number(id.getMostSignificantBits());
        number(id.getLeastSignificantBits());
    }

    private void text(@Nullable String text) {
        if (text == null) {
            length(-1);
        } else {
            bytes(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    private void bytes(byte[] bytes) {
        length(bytes.length);
        digest.update(bytes);
    }

    private void length(int length) {
        digest.update(number.clear().putInt(length).array(), 0, Integer.BYTES);
    }
}
