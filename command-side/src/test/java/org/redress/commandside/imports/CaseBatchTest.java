package org.redress.commandside.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.redress.events.OccurredAt;

class CaseBatchTest {

    private static CaseBatch batch(String caseId, long... lines) {
        return new CaseBatch(
                caseId, LongStream.of(lines).mapToObj(line -> row(caseId, line)).toList());
    }

    private static ImportedCommand row(String caseId, long line) {
        OccurredAt at = OccurredAt.exactly(Instant.EPOCH.plusSeconds(line));
        return new ImportedCommand(line, caseId, "1", "note", at, "clerk", null, null, null, null, Map.of());
    }

    private static List<Long> lines(CaseBatch batch) {
        return batch.rows().stream().map(ImportedCommand::line).toList();
    }

    @Test
    void rows_of_a_case_come_together_in_their_order() {
        List<CaseBatch> together = CaseBatch.byCase(List.of(batch("a", 1, 2), batch("b", 3), batch("a", 4)));

        assertThat(together).extracting(CaseBatch::caseId).containsExactly("a", "b");
        assertThat(lines(together.getFirst())).containsExactly(1L, 2L, 4L);
    }

    @Test
    void what_does_not_fit_follows_in_a_batch_of_its_own() {
        long[] many = LongStream.rangeClosed(1, CaseBatch.MOST_ROWS).toArray();
        List<CaseBatch> together = CaseBatch.byCase(List.of(batch("a", many), batch("b", 600), batch("a", 601)));

        assertThat(together.stream()
                        .filter(batch -> batch.caseId().equals("a"))
                        .map(batch -> batch.rows().size()))
                .containsExactly(CaseBatch.MOST_ROWS, 1);
    }
}
