package org.redress.infra.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.infra.time.Now;

/** What the views' database remembers of erasures, and what its file forgets. */
class ErasedFromViewsTest {
    private static final String SECRET = "Wang-Fang-13800001234 ";

    @TempDir
    Path directory;

    @ParameterizedTest
    @EnumSource
    void an_erasure_that_was_broken_off_is_finished_once(ViewsEngine engine) {
        Erasing erasing = new Erasing();
        try (Views views = engine.open()) {
            try (Delivery delivery = start(views, erasing)) {
                delivery.erase(Set.of("case:1"));
                delivery.finishErasures(Set.of("case:1", "case:2", "customer:2"));
                delivery.finishErasures(Set.of("case:1", "case:2", "customer:2"));
            }
            assertThat(erasing.erased()).containsExactly(Set.of("case:1"), Set.of("case:2", "customer:2"));
            try (Delivery again = start(views, erasing)) {
                again.finishErasures(Set.of("case:1", "case:2", "customer:2"));
            }
            assertThat(erasing.erased()).hasSize(2);
        }
    }

    private static Delivery start(Views views, Erasing erasing) {
        return Delivery.start(new MemoryEvents(), views, Now.system(), List.of(() -> erasing));
    }

    @Test
    void after_a_crash_the_file_is_rewritten_before_anybody_reads_it() throws SQLException, IOException {
        Views.h2(directory).close();
        write("create table told (line bigint primary key, text varchar)", """
                insert into told select n, case mod(n, 10) when 0 then '%s' else 'kept ' end || n
                from system_range(1, 50000) as line(n)""".formatted(SECRET));
        crashAfter("delete from told where mod(line, 10) = 0", "insert into delivery.erased values ('case:1', false)");
        assertThat(secretStands()).isTrue();

        Views views = Views.h2(directory);
        assertThat(secretStands()).isFalse();
        views.close();
        assertThat(secretStands()).isFalse();
    }

    /** H2 tidies up a little when it is closed in order. */
    private void crashAfter(String... statements) {
        assertThatThrownBy(() -> write(Stream.concat(
                                Stream.of(statements), Stream.of("checkpoint sync", "shutdown immediately", "select 1"))
                        .toArray(String[]::new)))
                .hasMessageContaining("closed");
    }

    private void write(String... statements) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(ViewsFile.in(directory).url());
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private boolean secretStands() throws IOException {
        return Files.readString(directory.resolve("views.mv.db"), StandardCharsets.ISO_8859_1)
                .contains(SECRET);
    }
}
