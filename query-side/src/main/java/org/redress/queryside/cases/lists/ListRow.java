package org.redress.queryside.cases.lists;

import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
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

    public OccurredAt openedAt() {
        return standing.life().openedAt();
    }

    public @Nullable OccurredAt closedAt() {
        return standing.life().closedAt();
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
