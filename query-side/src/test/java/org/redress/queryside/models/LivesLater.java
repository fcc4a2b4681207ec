package org.redress.queryside.models;

import java.util.Map;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.infra.delivery.MemoryEvents;

/** Cases that come in while somebody turns pages. */
final class LivesLater {
    private LivesLater() {}

    static void addUnrelated(MemoryEvents events, int cases) {
        for (int i = 0; i < cases; i++) {
            String id = "later-" + events.head();
            events.add(
                    StreamId.ofCase(id),
                    new IntakeEvent.CaseOpened(
                            CaseKind.COMPLAINT,
                            Packs.PACK,
                            Severity.NORMAL,
                            null,
                            null,
                            null,
                            null,
                            Reporter.UNKNOWN,
                            Personal.ofCase(id, "something else"),
                            null,
                            null,
                            null,
                            Map.of()));
        }
    }
}
