package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.lock.Lock;
import org.axonframework.common.lock.LockFactory;
import org.axonframework.common.lock.PessimisticLockFactory;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class CaseLocksTest {
    private static final LockFactory AXONS_OWN = PessimisticLockFactory.usingDefaults();

    /** Nothing is found under any name, and making something fails. */
    private static void failAtCreating(LockFactory locks) {
        Repository<CaseShell> repository = EventSourcingRepository.builder(CaseShell.class)
                .eventStore(EmbeddedEventStore.builder()
                        .storageEngine(new InMemoryEventStorageEngine())
                        .build())
                .aggregateFactory(new AxonShell.Shells())
                .lockFactory(locks)
                .build();
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("open"));
        try {
            assertThatThrownBy(() -> repository.loadOrCreate("c1", () -> {
                        throw new IllegalStateException("cannot be made");
                    }))
                    .hasMessage("cannot be made");
        } finally {
            work.rollback();
        }
    }

    private static boolean somebodyElseGets(LockFactory locks) throws InterruptedException {
        Thread other = Thread.ofPlatform().daemon().start(() -> {
            UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("note"));
            try (Lock lock = locks.obtainLock("c1")) {
                assertThat(lock.isHeld()).isTrue();
            }
            work.rollback();
        });
        other.join(TimeUnit.SECONDS.toMillis(2));
        return !other.isAlive();
    }

    @Test
    void after_a_failure_the_lock_of_the_case_is_free_again() throws InterruptedException {
        CaseLocks locks = new CaseLocks();
        failAtCreating(locks);

        assertThat(somebodyElseGets(locks)).isTrue();
    }

    @Test
    void with_the_locks_axon_brings_it_would_be_held_for_ever() throws InterruptedException {
        failAtCreating(AXONS_OWN);

        assertThat(somebodyElseGets(AXONS_OWN)).isFalse();
    }

    @Test
    void a_lock_is_given_back_once_however_often_it_is_released() throws InterruptedException {
        CaseLocks locks = new CaseLocks();
        UnitOfWork<?> work = DefaultUnitOfWork.startAndGet(new GenericCommandMessage<>("open"));
        List<Lock> twice = List.of(locks.obtainLock("c1"), locks.obtainLock("c1"));
        twice.getFirst().release();
        twice.getFirst().release();

        assertThat(twice.getLast().isHeld()).isTrue();
        assertThat(somebodyElseGets(locks)).isFalse();
        work.rollback();
        assertThat(somebodyElseGets(locks)).isTrue();
    }
}
