package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;

class RateTest {
    @TempDir
    Path data;

    @Test
    void whoever_guesses_too_fast_is_told_to_wait() {
        try (StandaloneServer server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0)) {
            Guest guesser = new Guest(server.port());
            HttpResponse<String> answer = guesser.post("/login", Map.of());
            for (int guess = 0; guess < 60 && answer.statusCode() != 429; guess++) {
                answer = guesser.post("/login", Map.of());
            }
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElse(0))
                    .isBetween(1L, 60L);
            assertThat(answer.body()).contains("That was too often", "操作过于频繁");
            assertThat(guesser.get("/login").statusCode()).isEqualTo(200);
        }
    }
}
