package org.redress.events.worktime;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * How a due time comes about, day by day.
 *
 * @param amount what the limit grants; the counted times of the lines add up to it
 * @param lines from the day of the start to the day of {@code dueAt}; {@link Receipts#LONGEST} of them at most
 */
public record Receipt(
        String zone,
        Instant start,
        Limit limit,
        Duration amount,
        Instant dueAt,
        Instant lastInTime,
        boolean provisional,
        List<ReceiptLine> lines) {
    public Receipt {
        lines = List.copyOf(lines);
    }
}
