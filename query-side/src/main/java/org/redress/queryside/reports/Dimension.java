package org.redress.queryside.reports;

import java.time.YearMonth;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;

/**
 * What cases are grouped by: a word of ours, else an attribute of the cases.
 *
 * @param name as typed; {@code attribute:owner} means the attribute where an organisation has one of our names
 * @param own absent for an attribute
 */
record Dimension(String name, @Nullable OwnDimension own, String attribute, ZoneId zone) {
    private static final String PREFIX = "attribute:";

    static Dimension of(String name, ZoneId zone) {
        String attribute = name.startsWith(PREFIX) ? name.substring(PREFIX.length()) : name;
        return new Dimension(name, OwnDimension.ofWord(name), attribute, zone);
    }

    String groupOf(CaseAsOf state) {
        return own == null ? Groups.named(state.attributes().get(attribute), Groups.BLANK) : groupOf(state, own);
    }

    private String groupOf(CaseAsOf state, OwnDimension dimension) {
        return switch (dimension) {
            case OWNER -> Groups.named(state.owner(), Groups.UNASSIGNED);
            case TIER -> Groups.named(state.tier(), Groups.NO_TIER);
            case STATUS -> state.status();
            case KIND -> state.kind();
            case SEVERITY -> state.severity();
            case CATEGORY -> Groups.named(state.category(), Groups.BLANK);
            case SOURCE -> state.known().source();
            case PACK ->
                state.known().pack().name() + " " + state.known().pack().version();
            case OPEN_MONTH -> month(state.opened());
            case CLOSE_MONTH ->
                state.close() == null ? Groups.STILL_OPEN : month(state.close().occurredAt());
        };
    }

    private String month(OccurredAt at) {
        return at.isKnown() ? YearMonth.from(at.instant().atZone(zone)).toString() : Groups.UNKNOWN;
    }
}
