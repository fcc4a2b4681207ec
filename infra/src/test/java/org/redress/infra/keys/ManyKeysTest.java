package org.redress.infra.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** More keys than are moved or read ahead at once, by several threads, asked for in every order. */
@ParameterizedClass
@EnumSource(KeyStorage.Engine.class)
class ManyKeysTest {
    private static final int SUBJECTS = 9_000;
    private static final int GROUP = 450;

    private final KeyStorage storage;

    ManyKeysTest(KeyStorage.Engine engine, @TempDir Path directory) {
        storage = engine.in(directory);
    }

    @Test
    void every_flushed_key_is_found_again_in_order_and_out_of_order() {
        Map<String, SubjectKey> made = new HashMap<>();
        try (SubjectKeys keys = storage.open()) {
            for (int i = 0; i < SUBJECTS; i++) {
                if (i % 7 == 0) {
                    keys.adopt("case:" + i, "customer:" + i % 70);
                }
                made.put("case:" + i, keys.forSealing("case:" + i));
                if (i % GROUP == 0) {
                    keys.flush();
                }
            }
            keys.flush();
        }
        List<String> shuffled = new ArrayList<>(made.keySet());
        Collections.shuffle(shuffled, new Random(7));
        assertFound(IntStream.range(0, SUBJECTS).mapToObj(i -> "case:" + i).toList(), made);
        assertFound(shuffled, made);
    }

    private void assertFound(List<String> order, Map<String, SubjectKey> made) {
        try (SubjectKeys keys = storage.open()) {
            for (String subject : order) {
                SubjectKey key = made.get(subject);
                assertThat(key).isNotNull();
                assertThat(keys.forOpening(subject, key == null ? 0 : key.id())).isEqualTo(key);
            }
        }
    }

    @Test
    void threads_that_meet_on_a_subject_get_one_key_and_what_each_flushed_is_durable() {
        Map<String, SubjectKey> flushed = new HashMap<>();
        try (SubjectKeys keys = storage.open()) {
            List<CompletableFuture<Map<String, SubjectKey>>> threads = IntStream.range(0, 6)
                    .mapToObj(thread -> CompletableFuture.supplyAsync(() -> work(keys, thread)))
                    .toList();
            for (CompletableFuture<Map<String, SubjectKey>> thread : threads) {
                thread.join().forEach((subject, key) -> {
                    SubjectKey before = flushed.putIfAbsent(subject, key);
                    assertThat(before == null || before.equals(key)).isTrue();
                });
            }
        }
        assertFound(List.copyOf(flushed.keySet()), flushed);
    }

    private static Map<String, SubjectKey> work(SubjectKeys keys, int thread) {
        Map<String, SubjectKey> mine = new HashMap<>();
        for (int i = 0; i < 300; i++) {
            String own = "case:" + thread + "-" + i;
            String shared = "customer:" + i;
            mine.put(own, keys.forSealing(own));
            mine.put(shared, keys.forSealing(shared));
            if (i % 50 == thread) {
                keys.flush();
            }
        }
        keys.flush();
        return mine;
    }
}
