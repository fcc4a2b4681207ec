package org.redress.events.packs;

import java.util.List;
import org.redress.events.cases.CaseKind;

/**
 * What the pack says of one kind of case.
 *
 * @param stages ordered stages of its track; empty when the pack names none
 * @param requiredFields facts an intake must hold, by field or attribute name (S004-A-06, S004-F-08)
 * @param acceptance whether a case of this kind has to be accepted before it is worked on
 */
public record KindRule(CaseKind kind, List<StageRule> stages, List<String> requiredFields, boolean acceptance) {
    public KindRule {
        stages = List.copyOf(stages);
        requiredFields = List.copyOf(requiredFields);
    }

    /** One stage; an optional one may be skipped, on record. */
    public record StageRule(String name, boolean optional) {}
}
