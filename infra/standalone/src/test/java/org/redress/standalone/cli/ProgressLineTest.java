package org.redress.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
    private static final long SECOND = 1_000_000_000L;
    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();

    @Test
    void it_tells_how_far_how_fast_and_how_long_still() {
        assertThat(ProgressLine.text(10_000, 40_000, 5 * SECOND))
                .isEqualTo("[########......................]  25 %  10,000 / 40,000  2,000/s  剩余 0:15 left");
        assertThat(ProgressLine.text(40_000, 40_000, 8 * SECOND)).endsWith("100 %  40,000 / 40,000  5,000/s");
    }

    @Test
    void the_first_rows_promise_nothing() {
        assertThat(ProgressLine.text(1, 30_056, SECOND / 2)).endsWith("0 %  1 / 30,056");
        assertThat(ProgressLine.text(0, 30_056, 9 * SECOND)).endsWith("0 %  0 / 30,056");
    }

    @Test
    void nothing_is_drawn_before_the_total_is_known_and_everything_after() {
        ProgressLine line = new ProgressLine(new PrintStream(drawn, true, StandardCharsets.UTF_8), false);
        line.reached(0, 0);
        assertThat(text()).isEmpty();
        line.reached(1, 10);
        line.reached(10, 10);
        assertThat(text().lines()).hasSize(2).last().asString().contains("10 / 10");
    }

    @Test
    void on_a_terminal_a_shorter_line_leaves_nothing_of_a_longer_one() {
        ProgressLine line = new ProgressLine(new PrintStream(drawn, true, StandardCharsets.UTF_8), true);
        line.reached(5, 5);
        assertThat(text()).startsWith("\r").hasSizeGreaterThan(78);
    }

    private String text() {
        return drawn.toString(StandardCharsets.UTF_8);
    }
}
