package org.redress.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.events.Actor;
import org.redress.events.OccurredAt;

/** One demo case: what was asked of it, in order, none of it later than now. */
final class DemoCase {
    static final String TENANT = "default";
    static final String SOURCE = "demo";

    private final String number;
    private final Instant now;
    private final List<Asked> asked = new ArrayList<>();
    private Instant time;
    private boolean over;

    DemoCase(String number, Instant opened, Instant now) {
        this.number = number;
        this.time = opened;
        this.now = now;
    }

    String number() {
        return number;
    }

    String caseId() {
        return CaseIds.imported(TENANT, SOURCE, number);
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    /** Once something would lie in the future, nothing later happens either: the case is where it is today. */
    DemoCase after(Duration delay, String actor, CaseCommand command) {
        Instant next = time.plus(delay);
        over = over || next.isAfter(now);
        if (!over) {
            time = next;
            asked.add(new Asked(
                    TENANT,
                    caseId(),
                    command,
                    CaseIds.named("demo", number, Integer.toString(asked.size())),
                    Actor.of(actor),
                    "import:" + SOURCE,
                    OccurredAt.exactly(time),
                    null,
                    new UUID(0, number.hashCode()),
                    null,
                    "reference-sla"));
        }
        return this;
    }
}
