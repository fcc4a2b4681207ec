package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.EventType;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliverySettings;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.Views;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.infra.time.Now;

class ModelContractTest {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final MemoryEvents EVENTS = Lives.of(42, 150);
    private static final Map<String, String> ONE_BY_ONE = tables(ViewsEngine.H2, 1);

    @Test
    void the_story_holds_every_case_event_so_that_every_branch_is_taken() {
        List<Class<?>> told = EVENTS.readAfter(0, Integer.MAX_VALUE).stream()
                .<Class<?>>map(recorded -> recorded.event().getClass())
                .distinct()
                .toList();
        assertThat(told)
                .containsAll(CaseEvent.NAMES.stream().map(EventType::type).toList());
    }

    @ParameterizedTest
    @EnumSource
    void batches_of_any_size_on_any_engine_give_the_same_tables(ViewsEngine engine) {
        assertThat(tables(engine, 10_000)).isEqualTo(ONE_BY_ONE);
        assertThat(tables(engine, 37)).isEqualTo(ONE_BY_ONE);
    }

    @ParameterizedTest
    @EnumSource
    void a_model_stopped_midway_goes_on_and_ends_equal(ViewsEngine engine) {
        try (Views views = engine.open()) {
            long half = EVENTS.head() / 2;
            try (Delivery delivery = start(new UpTo(EVENTS, half), views, 53)) {
                arrived(delivery, half);
            }
            try (Delivery delivery = start(EVENTS, views, 71)) {
                arrived(delivery, EVENTS.head());
                assertThat(Models.hashes(views, EVENTS)).isEqualTo(ONE_BY_ONE);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_database_that_fails_again_and_again_costs_time_but_no_row(ViewsEngine engine) {
        List<Supplier<Projection>> shaky = Models.all(EVENTS).stream()
                .<Supplier<Projection>>map(model -> () -> new Shaky(model.get(), new AtomicInteger()))
                .toList();
        DeliverySettings settings =
                new DeliverySettings(97, Duration.ofMillis(5), Duration.ofMillis(1), Duration.ofMillis(2), 10);
        try (Views views = engine.open();
                Delivery delivery = Delivery.start(EVENTS, views, Now.system(), settings, shaky)) {
            arrived(delivery, EVENTS.head());
            assertThat(Models.hashes(views, EVENTS)).isEqualTo(ONE_BY_ONE);
            assertThat(delivery.statuses()).allMatch(status -> status.complete());
        }
    }

    @ParameterizedTest
    @EnumSource
    void rebuilt_tables_equal_the_live_ones(ViewsEngine engine) {
        try (Views views = engine.open();
                Delivery delivery = start(EVENTS, views, 500)) {
            arrived(delivery, EVENTS.head());
            String[] names = delivery.names().toArray(String[]::new);
            delivery.rebuild(names);
            assertThat(delivery.names()).allMatch(name -> delivery.awaitRebuilt(name, SOON));
            assertThat(Models.hashes(views, EVENTS)).isEqualTo(ONE_BY_ONE);
            assertThat(delivery.names()).allMatch(name -> views.<Long>read(name, reading -> reading.generation()) == 2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void events_are_not_applied_twice_when_the_bookmark_was_set_back(ViewsEngine engine) {
        try (Views views = engine.open()) {
            try (Delivery delivery = start(EVENTS, views, 500)) {
                arrived(delivery, EVENTS.head());
            }
            views.read("register", reading -> {
                try (var statement = reading.connection().createStatement()) {
                    statement.executeUpdate("update delivery.bookmark set position = 10");
                }
                reading.connection().commit();
                return reading;
            });
            try (Delivery delivery = start(EVENTS, views, 500)) {
                await().until(() -> delivery.statuses().stream().allMatch(status -> status.standing()));
                assertThat(Models.hashes(views, EVENTS)).isEqualTo(ONE_BY_ONE);
            }
        }
    }

    /** Does the work and then loses the connection, every third time. */
    private record Shaky(Projection model, AtomicInteger calls) implements Projection {
        @Override
        public String name() {
            return model.name();
        }

        @Override
        public int revision() {
            return model.revision();
        }

        @Override
        public List<String> createTables() {
            return model.createTables();
        }

        @Override
        public List<String> tables() {
            return model.tables();
        }

        @Override
        public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
            model.apply(batch, connection);
            if (calls.incrementAndGet() % 3 == 0) {
                throw new SQLException("connection lost", "08006");
            }
        }

        @Override
        public void forget() {
            model.forget();
        }
    }

    /** The source as it was when it ended here. */
    private record UpTo(MemoryEvents events, long end) implements EventSource {
        @Override
        public List<Recorded<?>> readAfter(long position, int limit) {
            return events.readAfter(position, (int) Math.min(limit, end - position));
        }

        @Override
        public long head() {
            return end;
        }

        @Override
        public long awaitBeyond(long position, Duration atMost) {
            return end;
        }
    }

    private static Map<String, String> tables(ViewsEngine engine, int batch) {
        try (Views views = engine.open();
                Delivery delivery = start(EVENTS, views, batch)) {
            arrived(delivery, EVENTS.head());
            assertThat(delivery.statuses()).allMatch(status -> status.complete());
            return Models.hashes(views, EVENTS);
        }
    }

    private static Delivery start(EventSource source, Views views, int batch) {
        return Delivery.start(
                source, views, Now.system(), DeliverySettings.STANDARD.withBatch(batch), Models.all(EVENTS));
    }

    private static void arrived(Delivery delivery, long position) {
        assertThat(delivery.names()).allMatch(name -> delivery.awaitPosition(name, position, SOON));
    }
}
