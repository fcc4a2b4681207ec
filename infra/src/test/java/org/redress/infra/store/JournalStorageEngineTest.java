package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.Actor;
import org.redress.events.Envelope;
import org.redress.events.OccurredAt;

@ParameterizedClass
@EnumSource(Home.Kind.class)
class JournalStorageEngineTest {
    private static final String CASE = "t1/case/2026/7";

    private final Journal journal;
    private final JournalStorageEngine engine;

    JournalStorageEngineTest(Home.Kind kind) {
        journal = kind.fresh().open();
        engine = new JournalStorageEngine(journal);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private static List<DomainEventMessage<?>> applied(UUID commandId, long sequence, int count) {
        Map<String, Object> meta = Map.of(
                MetaKeys.COMMAND_ID,
                commandId,
                MetaKeys.BODY_HASH,
                "b",
                MetaKeys.OCCURRED_AT,
                OccurredAt.exactly(Appends.NOON),
                MetaKeys.ACTOR,
                Actor.of("li"),
                MetaKeys.SOURCE,
                "ui");
        List<DomainEventMessage<?>> messages = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            messages.add(
                    new GenericDomainEventMessage<>("case", CASE, sequence + n, Appends.note("2026/7", "n" + n), meta));
        }
        return messages;
    }

    @Test
    void what_was_applied_is_read_again_with_its_envelope() {
        List<DomainEventMessage<?>> applied = applied(UUID.randomUUID(), 0, 2);
        engine.appendEvents(applied);
        List<? extends DomainEventMessage<?>> read =
                engine.readEvents(CASE).asStream().toList();
        assertThat(read).extracting(DomainEventMessage::getSequenceNumber).containsExactly(0L, 1L);
        assertThat(read)
                .extracting(message ->
                        message.getPayload().equals(applied.getFirst().getPayload()))
                .containsExactly(true, false);
        assertThat(read.getFirst().getIdentifier()).isEqualTo(applied.getFirst().getIdentifier());
        assertThat(read.getFirst().getMetaData().get(MetaKeys.ENVELOPE))
                .isInstanceOfSatisfying(
                        Envelope.class, envelope -> assertThat(envelope.actor()).isEqualTo(Actor.of("li")));
        assertThat(engine.readEvents(CASE, 1).asStream()).hasSize(1);
        assertThat(engine.lastSequenceNumberFor(CASE)).contains(1L);
        assertThat(engine.lastSequenceNumberFor("t1/case/none")).isEmpty();
    }

    @Test
    void several_commands_in_one_unit_each_get_their_record() {
        List<DomainEventMessage<?>> batch = new ArrayList<>(applied(new UUID(0, 1), 0, 2));
        batch.addAll(applied(new UUID(0, 2), 2, 1));
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(null);
        engine.appendEvents(batch);
        AppendOutcome.Appended appended = work.getResource(MetaKeys.APPENDED);
        work.rollback();
        assertThat(appended.position()).isEqualTo(3);
        assertThat(journal.findCommands("t1", List.of(new UUID(0, 1), new UUID(0, 2)))
                        .values())
                .extracting(CommandRecord::firstVersion, CommandRecord::lastVersion)
                .containsExactlyInAnyOrder(tuple(1L, 2L), tuple(3L, 3L));
    }

    @Test
    void conflicts_arrive_as_axons_own_exceptions() {
        engine.appendEvents(applied(UUID.randomUUID(), 0, 2));
        assertThatExceptionOfType(AggregateStreamCreationException.class)
                .isThrownBy(() -> engine.appendEvents(applied(UUID.randomUUID(), 0, 1)));
        assertThatExceptionOfType(ConcurrencyException.class)
                .isThrownBy(() -> engine.appendEvents(applied(UUID.randomUUID(), 1, 1)))
                .withCauseInstanceOf(NotAppended.class);
    }

    @Test
    void a_command_on_record_arrives_with_its_first_answer() {
        UUID id = UUID.randomUUID();
        engine.appendEvents(applied(id, 0, 1));
        assertThatExceptionOfType(NotAppended.class)
                .isThrownBy(() -> engine.appendEvents(applied(id, 1, 1)))
                .satisfies(e -> assertThat(e.outcome()).isInstanceOf(AppendOutcome.AlreadyRecorded.class));
    }

    @Test
    void an_event_without_its_circumstances_is_a_bug() {
        DomainEventMessage<?> bare = new GenericDomainEventMessage<>("case", CASE, 0, Appends.note("7", "n"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> engine.appendEvents(List.of(bare)))
                .withMessageContaining(MetaKeys.COMMAND_ID);
        assertThatIllegalArgumentException().isThrownBy(() -> AggregateKey.parse("case/7"));
    }
}
