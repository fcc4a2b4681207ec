package org.redress.infra.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.infra.time.Now;

/** New tables beside the answering ones, from the first event on. */
class RebuildTest extends Tallies {

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
}
