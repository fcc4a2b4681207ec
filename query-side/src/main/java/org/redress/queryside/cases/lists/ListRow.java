package org.redress.queryside.cases.lists;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.Standing;

/** One case in a list. */
public record ListRow(
        String number,
        String link,
        @Nullable String title,
        Standing standing,
        @Nullable ClockBadge clock,
        Names names) {

    /** What people call the case's owner and codes. */
    public record Names(
            String owner,
            String kind,
            String severity,
            @Nullable String tier) {}

    public Instant openedAt() {
        return standing.life().openedAt().instant();
    }

    public @Nullable Instant closedAt() {
        var closed = standing.life().closedAt();
        return closed == null ? null : closed.instant();
    }

    static Names names(Standing standing, CodeNames names) {
        String tier = standing.traits().tier();
        return new Names(
                names.owner(standing.owner()),
                names.of(standing.traits().kind()),
                names.of(standing.traits().severity()),
                tier == null ? null : names.of(tier));
    }
}
