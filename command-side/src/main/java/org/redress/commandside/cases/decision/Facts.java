package org.redress.commandside.cases.decision;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.PromisedReply;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.PackSettings;

/**
 * Everything a decision needs that the case's own events do not hold, gathered before.
 *
 * @param now the instant of the decision
 * @param occurredAt when it happened according to who asks
 * @param imported whether a source system tells it; then only the order of the source can refuse
 * @param erased whether whom the case is about was erased; nothing in words is written about them any more
 * @param pack the version the case was opened under; for a case to be opened the one in force
 * @param settings what that version says
 * @param clocks the clocks of the case read at {@code now}
 * @param calendars by calendar name, the version those readings used; {@code always} has none
 * @param tierOnFile what the customer's file says of the day of receipt, for a case to be opened
 * @param other the case this one is, or would be, merged into
 * @param mistake what the asker wants to take back
 */
public record Facts(
        String caseId,
        Instant now,
        OccurredAt occurredAt,
        boolean imported,
        boolean erased,
        PackRef pack,
        PackSettings settings,
        List<ClockReading> clocks,
        Map<String, CalendarRef> calendars,
        @Nullable String tierOnFile,
        @Nullable OtherCase other,
        @Nullable Mistake mistake) {
    public Facts {
        clocks = List.copyOf(clocks);
        calendars = Map.copyOf(calendars);
    }

    /** Where no customer's file, no other case and no mistake is looked at. */
    public Facts(
            String caseId,
            Instant now,
            OccurredAt occurredAt,
            boolean imported,
            boolean erased,
            PackRef pack,
            PackSettings settings,
            List<ClockReading> clocks,
            Map<String, CalendarRef> calendars) {
        this(caseId, now, occurredAt, imported, erased, pack, settings, clocks, calendars, null, null, null);
    }

    public Facts beside(@Nullable OtherCase otherCase, @Nullable Mistake toTakeBack) {
        return new Facts(
                caseId,
                now,
                occurredAt,
                imported,
                erased,
                pack,
                settings,
                clocks,
                calendars,
                tierOnFile,
                otherCase,
                toTakeBack);
    }

    /** On whose clock people read times. */
    ZoneId zone() {
        return ZoneId.of(settings.numbering().zone());
    }

    /** What the pack says of this kind; nothing when it names no kinds at all. */
    Optional<KindRule> ruleFor(CaseKind kind) {
        return settings.kinds().stream()
                .filter(rule -> rule.kind().equals(kind))
                .findFirst();
    }

    Optional<ClockRule> clockRule(String clock) {
        return settings.clocks().stream()
                .filter(rule -> rule.name().equals(clock))
                .findFirst()
                .or(() -> Optional.of(PromisedReply.RULE)
                        .filter(rule -> rule.name().equals(clock)));
    }

    Optional<ClockReading> reading(String clock, int run) {
        return clocks.stream()
                .filter(reading -> reading.clock().equals(clock) && reading.run() == run)
                .findFirst();
    }
}
