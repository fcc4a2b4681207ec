package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupQueueTest {
    private static final Duration SHORT = Duration.ofMillis(5);

    private final GroupQueue queue = new GroupQueue();

    private Waiting put(int events) {
        Append append = Appends.notes("a", 0, events);
        Waiting waiting = new Waiting(Request.of(append, Home.CODEC));
        queue.put(waiting, SHORT);
        return waiting;
    }

    @Test
    void a_group_is_what_waits_in_the_order_it_came() {
        List<Waiting> put = List.of(put(1), put(2), put(1));
        assertThat(queue.next()).isEqualTo(put);
    }

    @Test
    void a_group_ends_with_its_five_hundredth_request() {
        Waiting one = put(1);
        for (int n = 0; n < GroupQueue.GROUP_REQUESTS; n++) {
            queue.put(new Waiting(one.request()), SHORT);
        }
        assertThat(queue.next()).hasSize(GroupQueue.GROUP_REQUESTS);
        assertThat(queue.next()).hasSize(1);
    }

    @Test
    void a_group_ends_with_its_two_thousandth_event_but_takes_one_request_of_any_size() {
        put(1_000);
        put(1_000);
        put(1);
        put(2_001);
        assertThat(queue.next()).hasSize(2);
        assertThat(queue.next()).hasSize(1);
        assertThat(queue.next()).hasSize(1);
    }

    @Test
    void a_full_queue_says_so() {
        Waiting one = put(1);
        for (int n = 1; n < GroupQueue.CAPACITY; n++) {
            queue.put(new Waiting(one.request()), SHORT);
        }
        assertThatExceptionOfType(JournalUnavailable.class)
                .isThrownBy(() -> put(1))
                .withMessageContaining("nothing was written");
        queue.next();
        put(1);
    }

    @Test
    void for_a_caller_who_gave_up_nothing_is_written() {
        Waiting impatient = put(1);
        Waiting patient = put(1);
        assertThatExceptionOfType(JournalUnavailable.class)
                .isThrownBy(() -> impatient.await(SHORT))
                .withMessageContaining("nothing was written");
        assertThat(queue.next()).containsExactly(patient);
        assertThatExceptionOfType(JournalUnavailable.class)
                .isThrownBy(() -> patient.await(SHORT))
                .withMessageContaining("same command id");
    }

    @Test
    void a_closed_queue_hands_out_what_it_has_and_takes_no_more() {
        Waiting last = put(1);
        queue.close();
        assertThatExceptionOfType(JournalUnavailable.class).isThrownBy(() -> put(1));
        assertThat(queue.next()).containsExactly(last);
        assertThat(queue.next()).isEmpty();
    }
}
