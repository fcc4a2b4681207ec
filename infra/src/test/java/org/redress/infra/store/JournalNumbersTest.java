package org.redress.infra.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.events.testing.Proves;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.VersionConflict;

@ParameterizedClass
@EnumSource(Home.Kind.class)
@Proves({"S004-A-10", "S004-A-11"})
class JournalNumbersTest {
    private final Home home;
    private Journal journal;

    JournalNumbersTest(Home.Kind kind) {
        home = kind.fresh();
        journal = home.open();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private String numberOf(String caseId, String day) {
        Appended appended = (Appended) journal.append(Appends.command(caseId, 0, Appends.pendingNumber(day)));
        return String.valueOf(((CaseNumberAssigned) appended.events().getFirst().event()).number());
    }

    @Test
    void a_pending_number_is_filled_and_stored_that_way() {
        assertThat(numberOf("a", "2026-02-03")).isEqualTo("260201");
        assertThat(numberOf("b", "2026-02-28")).isEqualTo("260202");
        assertThat(journal.readAll())
                .extracting(recorded -> ((CaseNumberAssigned) recorded.event()).number())
                .containsExactly("260201", "260202");
    }

    @Test
    void counting_starts_again_with_the_month_and_goes_on_after_a_restart() {
        assertThat(numberOf("a", "2026-02-03")).isEqualTo("260201");
        assertThat(numberOf("b", "2026-03-01")).isEqualTo("260301");
        journal.close();
        journal = home.open();
        assertThat(numberOf("c", "2026-02-27")).isEqualTo("260202");
    }

    @Test
    void a_conflict_costs_no_number() {
        numberOf("a", "2026-02-03");
        assertThat(journal.append(Appends.command("a", 0, Appends.pendingNumber("2026-02-03"))))
                .isEqualTo(new VersionConflict(1));
        assertThat(numberOf("b", "2026-02-03")).isEqualTo("260202");
    }

    @Test
    void a_hundred_cases_of_one_month_get_a_hundred_numbers_without_a_hole() throws Exception {
        List<List<String>> numbers = Crowd.of(
                4,
                thread -> () -> IntStream.range(0, 26)
                        .mapToObj(n -> numberOf(thread + "-" + n, "2026-02-03"))
                        .toList());
        List<String> expected = IntStream.rangeClosed(1, 104)
                .mapToObj(n -> "2602" + (n < 10 ? "0" : "") + n)
                .toList();
        assertThat(new HashSet<>(numbers.stream().flatMap(List::stream).toList()))
                .isEqualTo(new HashSet<>(expected));
    }

    @Test
    void a_pattern_that_is_not_understood_never_reaches_the_committer() {
        CaseNumberAssigned broken = new CaseNumberAssigned("s", "{yy}{week}", "2026", "2026-02-03", null);
        assertThatIllegalArgumentException().isThrownBy(() -> journal.append(Appends.command("a", 0, broken)));
        assertThat(journal.head()).isZero();
    }
}
