package org.redress.infra.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.StreamId;
import org.redress.events.cases.ClosureEvent;
import org.redress.infra.time.Now;

class DeliveryTest {
    private static final Duration SOON = Duration.ofSeconds(30);

    private final MemoryEvents events = new MemoryEvents();
    private final Set<Long> poison = TallyProjection.nothing();

    @ParameterizedTest
    @EnumSource
    void every_event_arrives_once(ViewsEngine engine) {
        fill(5_000);
        try (Views views = engine.open();
                Delivery delivery = start(views, tally("tally", 1))) {
            assertThat(delivery.awaitPosition("tally", 5_000, SOON)).isTrue();
            assertThat(seen(views, "tally")).isEqualTo(5_000);
            assertThat(sum(views, "tally")).isEqualTo(5_000);
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_is_written_later_arrives_too(ViewsEngine engine) {
        try (Views views = engine.open();
                Delivery delivery = start(views, tally("tally", 1))) {
            fill(10);
            assertThat(delivery.awaitPosition("tally", 10, SOON)).isTrue();
            fill(10);
            assertThat(delivery.awaitPosition("tally", 20, SOON)).isTrue();
            assertThat(sum(views, "tally")).isEqualTo(20);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_restart_goes_on_where_the_bookmark_stands(ViewsEngine engine) {
        fill(1_000);
        try (Views views = engine.open()) {
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitPosition("tally", 1_000, SOON)).isTrue();
            }
            fill(1_000);
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitPosition("tally", 2_000, SOON)).isTrue();
                assertThat(sum(views, "tally")).isEqualTo(2_000);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_poison_event_is_parked_with_its_stream_and_the_others_go_on(ViewsEngine engine) {
        fill(200);
        poison.add(57L);
        try (Views views = engine.open();
                Delivery delivery = Delivery.start(
                        events, views, Now.system(), List.of(tally("tally", 1), tally("other", 1, Set.of())))) {
            assertThat(delivery.awaitPosition("tally", 200, SOON)).isTrue();
            assertThat(delivery.awaitPosition("other", 200, SOON)).isTrue();
            List<ParkedEvent> parked = delivery.parked("tally");
            String stream = StreamId.ofCase("case-" + 57 % 10).toString();
            assertThat(parked)
                    .extracting(ParkedEvent::position)
                    .startsWith(57L, 67L)
                    .hasSize(15);
            assertThat(parked).allMatch(event -> event.stream().equals(stream));
            assertThat(parked.getFirst().cause()).isTrue();
            assertThat(parked.getFirst().error()).contains("refused 57");
            assertThat(parked.get(1).cause()).isFalse();
            assertThat(sum(views, "tally")).isEqualTo(185);
            assertThat(sum(views, "other")).isEqualTo(200);
            assertThat(delivery.status("tally").complete()).isFalse();
            assertThat(delivery.status("tally").parked()).isEqualTo(15);
            assertThat(delivery.status("other").complete()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void parked_events_are_taken_up_again_in_order(ViewsEngine engine) throws Exception {
        fill(200);
        poison.addAll(List.of(57L, 77L, 100L));
        try (Views views = engine.open();
                Delivery delivery = start(views, tally("tally", 1))) {
            assertThat(delivery.awaitPosition("tally", 200, SOON)).isTrue();
            long edition = views.read("tally", Reading::edition);
            poison.removeAll(List.of(57L, 100L));
            assertThat(delivery.retryParked("tally").get(30, TimeUnit.SECONDS)).isEqualTo(13);
            assertThat(delivery.parked("tally").getFirst().position()).isEqualTo(77);
            assertThat(delivery.parked("tally").getFirst().cause()).isTrue();
            assertThat(views.read("tally", Reading::edition)).isGreaterThan(edition);
            poison.clear();
            assertThat(delivery.retryParked("tally").get(30, TimeUnit.SECONDS)).isZero();
            fill(100);
            assertThat(delivery.awaitPosition("tally", 300, SOON)).isTrue();
            assertThat(sum(views, "tally")).isEqualTo(300);
            assertThat(delivery.status("tally").complete()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void parked_streams_stay_parked_after_a_restart(ViewsEngine engine) {
        fill(100);
        poison.add(50L);
        try (Views views = engine.open()) {
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitPosition("tally", 100, SOON)).isTrue();
            }
            poison.clear();
            fill(100);
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitPosition("tally", 200, SOON)).isTrue();
                assertThat(delivery.parked("tally")).hasSize(16);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_bookmark_set_back_by_hand_is_refused(ViewsEngine engine) throws Exception {
        fill(100);
        try (Views views = engine.open()) {
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitPosition("tally", 100, SOON)).isTrue();
            }
            try (var connection = views.connection();
                    var statement = connection.createStatement()) {
                statement.execute("update delivery.bookmark set position = 0");
            }
            try (Delivery delivery = start(views, tally("tally", 1))) {
                await().until(() -> delivery.status("tally").standing());
                assertThat(delivery.status("tally").lastError()).contains("rebuild");
                assertThat(sum(views, "tally")).isEqualTo(100);
                delivery.rebuild("tally");
                assertThat(delivery.awaitRebuilt("tally", SOON)).isTrue();
                assertThat(delivery.awaitPosition("tally", 100, SOON)).isTrue();
                assertThat(sum(views, "tally")).isEqualTo(100);
                assertThat(delivery.status("tally").standing()).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void another_revision_is_filled_from_the_beginning(ViewsEngine engine) {
        fill(100);
        try (Views views = engine.open()) {
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitPosition("tally", 100, SOON)).isTrue();
            }
            try (Delivery delivery = start(views, tally("tally", 2))) {
                assertThat(delivery.awaitPosition("tally", 100, SOON)).isTrue();
                assertThat(sum(views, "tally")).isEqualTo(100);
                assertThat(delivery.status("tally").revision()).isEqualTo(2);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rebuild_under_load_ends_equal_and_the_old_tables_answer_meanwhile(ViewsEngine engine) {
        fill(20_000);
        DeliverySettings small = DeliverySettings.STANDARD.withBatch(500);
        try (Views views = engine.open();
                Delivery delivery = Delivery.start(
                        events, views, Now.system(), small, List.of(tally("tally", 1), tally("twin", 1)))) {
            assertThat(delivery.awaitPosition("tally", 20_000, SOON)).isTrue();
            delivery.rebuild("tally");
            long before = 0;
            while (!delivery.awaitRebuilt("tally", Duration.ofMillis(5))) {
                fill(50);
                long position = views.read("tally", reading -> {
                    long sum = reading.list("select sum(events) from tally_count", row -> row.getLong(1))
                            .getFirst();
                    assertThat(sum).isEqualTo(reading.position());
                    return reading.position();
                });
                assertThat(position).isGreaterThanOrEqualTo(before);
                before = position;
            }
            long head = events.head();
            assertThat(delivery.awaitPosition("tally", head, SOON)).isTrue();
            assertThat(delivery.awaitPosition("twin", head, SOON)).isTrue();
            assertThat(hashes(views, "tally")).isEqualTo(hashes(views, "twin"));
            assertThat(views.<Long>read("tally", Reading::generation)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_rebuild_broken_off_goes_on_after_a_restart(ViewsEngine engine) {
        fill(30_000);
        DeliverySettings small = DeliverySettings.STANDARD.withBatch(100);
        try (Views views = engine.open()) {
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitPosition("tally", 30_000, SOON)).isTrue();
            }
            try (Delivery delivery = Delivery.start(events, views, Now.system(), small, List.of(tally("tally", 1)))) {
                delivery.rebuild("tally");
                delivery.rebuild("tally");
            }
            try (Delivery delivery = start(views, tally("tally", 1))) {
                assertThat(delivery.awaitRebuilt("tally", SOON)).isTrue();
                assertThat(delivery.awaitPosition("tally", 30_000, SOON)).isTrue();
                assertThat(views.<Long>read("tally", Reading::generation)).isEqualTo(2);
                assertThat(sum(views, "tally")).isEqualTo(30_000);
            }
        }
    }

    private void fill(int count) {
        for (int i = 0; i < count; i++) {
            long next = events.head() + 1;
            events.add(StreamId.ofCase("case-" + next % 10), new ClosureEvent.CaseReopened(null));
        }
    }

    private Supplier<Projection> tally(String name, int revision) {
        return tally(name, revision, poison);
    }

    private static Supplier<Projection> tally(String name, int revision, Set<Long> poison) {
        return () -> new TallyProjection(name, revision, poison);
    }

    private Delivery start(Views views, Supplier<Projection> projection) {
        return Delivery.start(events, views, Now.system(), List.of(projection));
    }

    private static long seen(Views views, String name) {
        return views.read(
                name,
                reading -> reading.list("select count(*) from tally_seen", row -> row.getLong(1))
                        .getFirst());
    }

    private static long sum(Views views, String name) {
        return views.read(
                name,
                reading -> reading.list("select sum(events) from tally_count", row -> row.getLong(1))
                        .getFirst());
    }

    private static Map<String, String> hashes(Views views, String name) {
        return views.read(name, reading -> {
            Map<String, String> hashes = new LinkedHashMap<>();
            for (String table : List.of("tally_seen", "tally_count")) {
                hashes.put(table, TableHash.of(reading.connection(), table));
            }
            return hashes;
        });
    }
}
