package org.redress.commandside.cases.handling;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.ClockCommand;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.commandside.cases.decision.Facts;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.CustomerBook;
import org.redress.commandside.facts.PackBook;
import org.redress.commandside.facts.PackCalendars;
import org.redress.commandside.facts.PinnedPack;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.PackRef;
import org.redress.events.clocks.ClockReading;
import org.redress.events.clocks.Clocks;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/**
 * Everything a decision needs that the case does not hold.
 *
 * @param defaultPack opens cases for which nobody names a pack
 */
record FactsGathering(Journal journal, PackBook packs, CalendarBook calendars, Now now, String defaultPack) {

    /** Nothing when the pack to open under is unknown, or was not in force when the case is said to have begun. */
    Optional<Facts> gather(Asked asked, CaseSeen seen) {
        Instant at = now.instant();
        OccurredAt occurredAt = asked.occurredAt() == null ? OccurredAt.exactly(at) : asked.occurredAt();
        return pack(asked, seen, occurredAt.isKnown() ? occurredAt.instant() : at)
                .map(pack -> facts(asked, seen, pack, new Times(at, occurredAt)));
    }

    /** The pack a case was opened under. */
    PinnedPack pinned(String tenant, CaseSeen seen) {
        PackRef ref = seen.pack();
        return Optional.ofNullable(ref)
                .flatMap(opened -> packs.version(tenant, opened))
                .orElseThrow(
                        () -> new IllegalStateException("a case was opened under " + ref + ", which nobody drafted"));
    }

    /** The pack a case would be opened under at this moment. */
    Optional<PinnedPack> forOpening(String tenant) {
        return packs.inForce(tenant, defaultPack, now.instant());
    }

    /** For who only looks: nothing is asked, all clocks are read. */
    Facts looking(String tenant, String caseId, CaseSeen seen, PinnedPack pack) {
        Instant at = now.instant();
        PackCalendars named = calendars.of(tenant, pack.settings());
        return new Facts(
                caseId,
                at,
                OccurredAt.exactly(at),
                false,
                journal.isErased(Personal.caseSubject(caseId)),
                pack.ref(),
                pack.settings(),
                Clocks.readPinned(pack.settings(), named, seen.history(), at),
                named.refs(null));
    }

    String packName(Asked asked) {
        return asked.pack() == null ? defaultPack : asked.pack();
    }

    /** Other cases, and what was done before. */
    Beside beside() {
        return new Beside(journal);
    }

    private record Times(Instant now, OccurredAt occurredAt) {}

    private Optional<PinnedPack> pack(Asked asked, CaseSeen seen, Instant opening) {
        PackRef pinned = seen.pack();
        return pinned == null
                ? packs.inForce(asked.tenant(), packName(asked), opening)
                : packs.version(asked.tenant(), pinned);
    }

    /** Clocks are read only for the commands that look at them: it is the one dear part. */
    private Facts facts(Asked asked, CaseSeen seen, PinnedPack pack, Times times) {
        List<ClockReading> readings = List.of();
        Map<String, CalendarRef> refs = Map.of();
        if (asked.command() instanceof ClockCommand command) {
            PackCalendars named = calendars.of(asked.tenant(), pack.settings());
            readings = Clocks.readPinned(pack.settings(), named, beside().joined(asked, seen), times.now());
            refs = named.refs(stoppedAt(command, readings));
        }
        Facts facts = new Facts(
                asked.caseId(),
                times.now(),
                times.occurredAt(),
                asked.imported(),
                isErased(asked),
                pack.ref(),
                pack.settings(),
                readings,
                refs,
                tierOnFile(asked, pack, times),
                null,
                null);
        return beside().of(asked, seen, facts);
    }

    private @Nullable String tierOnFile(Asked asked, PinnedPack pack, Times times) {
        String customer = asked.command() instanceof OpenCase opening ? opening.customerId() : null;
        if (asked.imported() || customer == null || customer.isBlank()) {
            return null;
        }
        ZoneId zone = ZoneId.of(pack.settings().numbering().zone());
        Instant receipt = times.occurredAt().isKnown() ? times.occurredAt().instant() : times.now();
        return new CustomerBook(journal)
                .tierOn(asked.tenant(), customer, receipt.atZone(zone).toLocalDate())
                .orElse(null);
    }

    private boolean isErased(Asked asked) {
        String customer = asked.command() instanceof OpenCase opening ? opening.customerId() : null;
        return journal.isErased(Personal.caseSubject(asked.caseId()))
                || (customer != null && journal.isErased(Personal.customerSubject(customer)));
    }

    private static @Nullable Instant stoppedAt(ClockCommand command, List<ClockReading> readings) {
        String clock = clock(command);
        return readings.stream()
                .filter(reading -> reading.clock().equals(clock))
                .map(ClockReading::stoppedAt)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String clock(ClockCommand command) {
        return switch (command) {
            case CaseCommand.PauseClock pause -> pause.clock();
            case CaseCommand.ResumeClock resume -> resume.clock();
            case CaseCommand.RaiseSlaWarning warning -> warning.clock();
            case CaseCommand.MarkSlaBreached breach -> breach.clock();
            case CaseCommand.WithdrawBreach withdrawal -> withdrawal.clock();
        };
    }
}
