package org.redress.infra.web;

import java.time.Duration;
import java.util.Locale;
import org.redress.events.packs.ClockRule;
import org.redress.events.worktime.Limit;

/** How people say a limit. */
public record LimitWords(Wording say) {

    /** @param calendar the one it is counted on */
    public String of(Limit limit, String calendar) {
        return switch (limit) {
            case Limit.OfDuration(Duration span) ->
                say.text(calendar.equals(ClockRule.ALWAYS) ? "limit.hours" : "limit.workingHours", say.hours(span));
            case Limit.EndOfWorkingDay(int nth, boolean receiptDayCounts) ->
                say.text(receiptDayCounts ? "limit.workingDay.counted" : "limit.workingDay", nth);
            case Limit.EndOfDay(int nth) -> say.text("limit.day", nth);
            case Limit.GivenDate(var date) -> say.text("limit.date", date.toString());
            case Limit.TimeOfDay(var time, int days) ->
                say.text(days == 0 ? "limit.time.today" : "limit.time", String.format(Locale.ROOT, "%s", time), days);
            case Limit.Immediately(Duration within) -> say.text("limit.immediately", say.hours(within));
        };
    }
}
