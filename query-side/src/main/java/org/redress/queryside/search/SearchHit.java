package org.redress.queryside.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.PackRef;

/**
 * A case that was found.
 *
 * @param title with what was looked for marked in it
 * @param fragment the stretch of another text that shows best why it was found
 */
public record SearchHit(
        String caseId,
        @Nullable String number,
        @Nullable String externalNumber,
        String status,
        String kind,
        @Nullable String owner,
        @Nullable String customer,
        @Nullable Instant openedAt,
        boolean openedExactly,
        @Nullable PackRef pack,
        @Nullable Fragment title,
        @Nullable Fragment fragment) {

    /** What people call the case. */
    public String shownNumber() {
        return number != null ? number : externalNumber != null ? externalNumber : caseId;
    }
}
