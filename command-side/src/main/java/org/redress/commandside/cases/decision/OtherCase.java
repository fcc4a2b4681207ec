package org.redress.commandside.cases.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The case this one is, or would be, merged into.
 *
 * @param number what people call it
 * @param into the number of the case it was merged into itself
 * @param later what has happened to it since the merge and rests on it, oldest first
 */
public record OtherCase(
        String caseId,
        String number,
        Life life,
        @Nullable String customerId,
        @Nullable String into,
        List<Later> later) {

    public enum Life {
        MISSING,
        OPEN,
        CLOSED,
        ABSORBED
    }

    public OtherCase {
        later = List.copyOf(later);
    }

    /** Where nobody has opened a case of this id. */
    public static OtherCase missing(String caseId) {
        return new OtherCase(caseId, caseId, Life.MISSING, null, null, List.of());
    }
}
