package org.redress.queryside.reports.facts;

import java.util.HashMap;
import java.util.Map;
import org.redress.events.OccurredAt;
import org.redress.events.packs.ClockRule.Mark;

/** What a case knows of another one that was merged into it. */
final class MergedFacts {
    private MergedFacts() {}

    static Fact otherSide(FactCase absorbed, Fact told) {
        boolean merged = told.kind() == FactKind.MERGED;
        return new Fact(
                told.position(),
                0,
                merged ? FactKind.ABSORBED : FactKind.RELEASED,
                told.occurredAtMicros(),
                told.precision(),
                told.recordedAtMicros(),
                false,
                null,
                absorbed.caseId(),
                null,
                merged ? starts(absorbed) : Map.of());
    }

    /** When the case was opened and accepted, also by way of what was merged into it before. */
    private static Map<String, String> starts(FactCase absorbed) {
        Map<String, Long> starts = new HashMap<>();
        for (Fact fact : absorbed.events()) {
            if (fact.kind() == FactKind.ABSORBED) {
                fact.attributes().forEach((mark, at) -> starts.merge(mark, Long.valueOf(at), Math::min));
            } else if (fact.precision() != OccurredAt.Precision.UNKNOWN) {
                if (fact.kind() == FactKind.OPENED) {
                    starts.merge(Mark.OPENED.name(), fact.occurredAtMicros(), Math::min);
                } else if (fact.kind() == FactKind.ACCEPTED) {
                    starts.merge(Mark.ACCEPTED.name(), fact.occurredAtMicros(), Math::min);
                }
            }
        }
        Map<String, String> told = new HashMap<>();
        starts.forEach((mark, at) -> told.put(mark, Long.toString(at)));
        return told;
    }
}
