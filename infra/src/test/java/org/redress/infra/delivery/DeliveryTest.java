package org.redress.infra.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every event once, in order, also over a restart. */
class DeliveryTest extends Tallies {

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
}
