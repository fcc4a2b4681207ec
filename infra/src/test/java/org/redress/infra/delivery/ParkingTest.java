package org.redress.infra.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.StreamId;
import org.redress.infra.time.Now;

/** An event that cannot be applied is set aside with those of its stream, and taken up again. */
class ParkingTest extends Tallies {

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
}
