package org.redress.infra.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.Actor;
import org.redress.events.Audience;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.keys.KeyMissing;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.Append;
import org.redress.infra.store.Append.AppliedCommand;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.store.NewEvent;
import org.redress.infra.time.Now;

/** An event whose key is lost is set aside with its stream; the others go on, and it is taken up when the key is back. */
class LostKeysTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final SubjectKeys lost = new InMemorySubjectKeys();
    private final SubjectKeys kept = new InMemorySubjectKeys();

    @TempDir
    Path directory;

    @Test
    void what_cannot_be_read_is_parked_until_it_can() throws Exception {
        write(lost, "a", "b");
        write(kept, "c", "d");
        try (Views views = ViewsEngine.H2.open()) {
            try (Journal journal = open(kept);
                    Delivery delivery = start(journal, views)) {
                assertThat(delivery.awaitPosition("tally", 4, SOON)).isTrue();
                assertThat(delivery.parked("tally"))
                        .extracting(ParkedEvent::position)
                        .containsExactly(1L, 2L);
                assertThat(delivery.retryParked("tally").get(30, TimeUnit.SECONDS))
                        .isEqualTo(2);
                assertThat(seen(views)).isEqualTo(2);
                assertThatExceptionOfType(KeyMissing.class)
                        .isThrownBy(() -> journal.readStream("t1", StreamId.ofCase("a"), 1));
            }
            try (Journal journal = open(lost);
                    Delivery delivery = start(journal, views)) {
                assertThat(delivery.retryParked("tally").get(30, TimeUnit.SECONDS))
                        .isZero();
                assertThat(seen(views)).isEqualTo(4);
            }
        }
    }

    private Journal open(SubjectKeys keys) {
        return Journals.h2(directory, new EventCodec(keys), Now.system());
    }

    private void write(SubjectKeys keys, String... cases) {
        try (Journal journal = open(keys)) {
            for (String id : cases) {
                journal.append(note(id));
            }
        }
    }

    private static Append note(String caseId) {
        UUID command = UUID.randomUUID();
        NewEvent event = new NewEvent(
                UUID.randomUUID(),
                new NoteAdded(Audience.INTERNAL, Personal.ofCase(caseId, "x")),
                OccurredAt.exactly(Now.system().instant()),
                Actor.of("li"),
                command,
                command,
                null,
                "ui");
        return new Append(
                "t1",
                StreamId.ofCase(caseId),
                0,
                List.of(event),
                List.of(),
                List.of(new AppliedCommand(command, "body", 1)));
    }

    private static Delivery start(Journal journal, Views views) {
        return Delivery.start(
                EventSource.of(journal),
                views,
                Now.system(),
                List.of(() -> new TallyProjection("tally", 1, TallyProjection.nothing())));
    }

    private static long seen(Views views) {
        return views.read(
                "tally",
                reading -> reading.list("select count(*) from tally_seen", row -> row.getLong(1))
                        .getFirst());
    }
}
