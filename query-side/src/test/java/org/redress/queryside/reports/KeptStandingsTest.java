package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.facts.FactKind;

/** What is kept of the present says at every instant what a fold of everything would say. */
class KeptStandingsTest {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int STEPS = 400;
    private static final List<FactKind> KINDS = List.of(
            FactKind.ASSIGNED,
            FactKind.RESPONDED,
            FactKind.PAUSED,
            FactKind.RESUMED,
            FactKind.CLOSED,
            FactKind.REOPENED);

    private final Random dice = new Random(20260311);
    private final Growing facts = new Growing();
    private final ReferencePolicy policies = new ReferencePolicy(List.of());
    private Instant now = Instant.parse("2026-03-09T00:30:00Z");
    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };
    private final Standings kept = new Standings(facts, policies, ZONE, new Now(clock));

    @Test
    void the_present_at_every_step() {
        for (int step = 0; step < STEPS; step++) {
            something();
            now = now.plus(Duration.ofMinutes(dice.nextInt(dice.nextInt(20) == 0 ? 3_000 : 40)));
            agree(now, facts.head());
        }
    }

    @Test
    void the_past_and_what_was_known_then_beside_it() {
        for (int step = 0; step < STEPS; step++) {
            something();
            now = now.plusSeconds(dice.nextInt(900));
            agree(now, facts.head());
            agree(now.minusSeconds(dice.nextInt(7_200)), dice.nextLong(facts.head()) + 1);
            agree(now.plusSeconds(dice.nextInt(90_000)), facts.head());
        }
    }

    private void something() {
        if (facts.size() < 3 || dice.nextInt(4) == 0) {
            facts.open(now);
        } else {
            boolean backdated = dice.nextInt(5) == 0;
            Instant at = backdated ? now.minusSeconds(dice.nextInt(40_000)) : now;
            facts.add(dice.nextInt(facts.size()), KINDS.get(dice.nextInt(KINDS.size())), at);
        }
    }

    private void agree(Instant asOf, long position) {
        Snapshot one = kept.at(asOf, position);
        Snapshot other = new Standings(facts, policies, ZONE, new Now(clock)).at(asOf, position);
        assertThat(one.exactly(one.cases())).isEqualTo(other.cases());
        assertThat(one.exactly(one.open())).isEqualTo(other.open());
        assertThat(one.values()).isEqualTo(other.values());
        assertThat(one.clockNames()).isEqualTo(other.clockNames());
        assertThat(said(one.cases())).isEqualTo(said(other.cases()));
        piled(one);
    }

    /** What lists and queues show, sorted anew. */
    private static void piled(Snapshot snapshot) {
        List<Standing> open = snapshot.open().stream().sorted(Urgency.ORDER).toList();
        assertThat(snapshot.piles().open().first(open.size() + 1)).isEqualTo(open);
        assertThat(snapshot.piles().open().first(3))
                .isEqualTo(open.stream().limit(3).toList());
        assertThat(snapshot.piles().all().first(Integer.MAX_VALUE))
                .isEqualTo(snapshot.cases().stream().sorted(Urgency.ORDER).toList());
        for (Standing standing : open) {
            String owner = standing.owner() == null ? Piles.NOBODY : standing.owner();
            Pile owned = snapshot.piles().ownedBy(owner);
            assertThat(owned.first(Integer.MAX_VALUE))
                    .isEqualTo(open.stream()
                            .filter(each -> Objects.equals(each.owner(), standing.owner()))
                            .toList());
            assertThat(owned.size()).isEqualTo(owned.first(Integer.MAX_VALUE).size());
        }
    }

    /** All that lists count and sort by; only how far a clock has come is read when it is shown. */
    private static List<List<?>> said(List<Standing> cases) {
        List<List<?>> said = new ArrayList<>();
        for (Standing standing : cases) {
            said.add(List.of(standing.caseId(), standing.open(), String.valueOf(standing.waitsUntil())));
            standing.clocks()
                    .forEach(clock -> said.add(List.of(
                            clock.clock(),
                            clock.soon(),
                            clock.reading().verdict(),
                            clock.reading().due())));
        }
        return said;
    }
}
