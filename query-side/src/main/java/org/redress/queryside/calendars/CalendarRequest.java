package org.redress.queryside.calendars;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as typed or as sent in an address.
 *
 * @param kind days, elapsed, due or nth
 * @param calendar its name; absent: office hours in China
 * @param given {@code year} (2026 or 2019-2026) for days; {@code from}, {@code to} for elapsed; {@code start} and {@code hours}
 *     or {@code limit} for due; {@code received}, {@code n} and {@code receiptCounts} for nth
 */
public record CalendarRequest(String kind, @Nullable String calendar, Map<String, String> given) {
    public CalendarRequest {
        given = Map.copyOf(given);
    }

    @Nullable
    String value(String name) {
        var value = given.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
