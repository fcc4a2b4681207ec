package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.events.Envelope;
import org.redress.events.Hash;
import org.redress.events.Recorded;

/** What must be true of everything a journal holds. */
final class Chains {
    private Chains() {}

    static void assertWhole(List<Recorded<?>> events) {
        Hash previous = Hash.ZERO;
        Instant recordedAt = Instant.EPOCH;
        Map<StreamKey, Long> versions = new HashMap<>();
        long position = 0;
        for (Recorded<?> recorded : events) {
            Envelope envelope = recorded.envelope();
            assertThat(envelope.position()).isEqualTo(++position);
            assertThat(envelope.previousHash()).isEqualTo(previous);
            assertThat(envelope.recordedAt()).isAfterOrEqualTo(recordedAt);
            StreamKey stream = new StreamKey(envelope.tenant(), envelope.stream());
            assertThat(envelope.version()).isEqualTo(versions.merge(stream, 1L, Long::sum));
            previous = envelope.hash();
            recordedAt = envelope.recordedAt();
        }
    }
}
