package org.redress.queryside.models;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.redress.events.OccurredAt;
import org.redress.events.OccurredAt.Precision;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.MemoryEvents.About;

/** Many cases at once, every kind of event, two tenants, times that run backwards or are not known; all from one seed. */
final class Lives {
    static final List<String> TENANTS = List.of("default", "branch");
    private static final Instant START = Instant.parse("2026-02-09T01:00:00Z");

    private final Random random;
    private final MemoryEvents events;
    private final List<Life> open = new ArrayList<>();
    private final int cases;
    private int begun;

    private record Life(String tenant, String caseId, SomeEvents said) {}

    Lives(long seed, int cases, MemoryEvents events) {
        this.random = new Random(seed);
        this.cases = cases;
        this.events = events;
    }

    /** Packs and calendars first; the newer calendar comes in the middle of everything. */
    static MemoryEvents of(long seed, int cases) {
        MemoryEvents events = new MemoryEvents();
        Lives lives = new Lives(seed, cases, events);
        lives.publish(1);
        lives.run(cases * 6);
        new CustomerLives(seed, events).run(cases * 2);
        lives.publish(2);
        lives.run(cases * 6);
        return events;
    }

    private void publish(int version) {
        for (String tenant : TENANTS) {
            OccurredAt at = OccurredAt.exactly(START.plus(Duration.ofDays(version * 4L)));
            if (version == 1) {
                events.add(tenant, new StreamId(StreamKind.PACK, "trial"), Packs.pack(), about(at, "automation:seed"));
            }
            StreamId calendar = new StreamId(StreamKind.CALENDAR, Packs.OFFICE);
            events.add(tenant, calendar, Packs.calendar(version), about(at, "automation:seed"));
        }
    }

    private void run(int steps) {
        for (int i = 0; i < steps; i++) {
            if (begun < cases && (open.isEmpty() || random.nextInt(4) == 0)) {
                begin();
            } else {
                goOn(open.get(random.nextInt(open.size())));
            }
        }
    }

    private void begin() {
        String tenant = TENANTS.get(begun % 3 == 0 ? 1 : 0);
        String id = "case-" + begun++;
        Life life = new Life(tenant, id, new SomeEvents(random, id));
        open.add(life);
        UUID command = command();
        String source = random.nextInt(3) == 0 ? "import:trial" : "ui";
        OccurredAt at = at();
        add(life, life.said().opened(), new About(at, "agent-1", source, command));
        if (source.equals("ui")) {
            add(life, life.said().numbered(begun), new About(at, "agent-1", source, command));
        }
    }

    private void goOn(Life life) {
        String source = random.nextInt(5) == 0 ? "automation:timers" : "ui";
        add(life, life.said().any(), about(at(), source));
    }

    private void add(Life life, CaseEvent event, About about) {
        events.add(life.tenant(), StreamId.ofCase(life.caseId()), event, about);
    }

    private About about(OccurredAt at, String source) {
        return new About(at, "agent-" + random.nextInt(4), source, command());
    }

    private UUID command() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    /** Roughly forwards. */
    private OccurredAt at() {
        Instant instant = START.plus(Duration.ofMinutes(events.head() * 7 + random.nextInt(4000)));
        return switch (random.nextInt(20)) {
            case 0 -> new OccurredAt(instant, Precision.UNKNOWN);
            case 1 -> new OccurredAt(instant, Precision.DAY);
            default -> OccurredAt.exactly(instant);
        };
    }
}
