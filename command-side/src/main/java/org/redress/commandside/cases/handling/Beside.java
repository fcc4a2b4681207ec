package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.CaseFile;
import org.redress.commandside.cases.decision.CaseState;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.cases.decision.Did;
import org.redress.commandside.cases.decision.Facts;
import org.redress.commandside.cases.decision.Later;
import org.redress.commandside.cases.decision.Mistake;
import org.redress.commandside.cases.decision.OtherCase;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.clocks.ClockHistory;
import org.redress.infra.store.Journal;

/** What few decisions need beside the case they are about: another case, or what was done before. Read only for those. */
record Beside(Journal journal) {

    Facts of(Asked asked, CaseSeen seen, Facts facts) {
        Mistake mistake = asked.command() instanceof CaseCommand.TakeBack(long version)
                ? mistake(asked.tenant(), asked.caseId(), version, asked.actor().id())
                : null;
        return facts.beside(other(asked, seen), mistake);
    }

    /** For who only looks at the case. */
    Facts of(String tenant, String caseId, CaseSeen seen, Facts facts, @Nullable String staffId) {
        Long last = staffId == null ? null : lastOf(tenant, caseId, staffId);
        return facts.beside(
                mergedInto(tenant, caseId, seen),
                last == null ? null : mistake(tenant, caseId, last, String.valueOf(staffId)));
    }

    /** The clocks of a case count from the earliest start of the cases that are merged into it. */
    ClockHistory joined(Asked asked, CaseSeen seen) {
        ClockHistory history = seen.history();
        for (String id : absorbed(asked.command())) {
            CaseSeen other = seen(events(asked.tenant(), id));
            if (other.state() instanceof CaseState.Absorbed(var _, CaseRef into)
                    && into.caseId().equals(asked.caseId())) {
                history = history.joined(other.history());
            }
        }
        return history;
    }

    private static List<String> absorbed(CaseCommand command) {
        List<String> told =
                switch (command) {
                    case CaseCommand.RaiseSlaWarning warning -> warning.absorbed();
                    case CaseCommand.MarkSlaBreached breach -> breach.absorbed();
                    case CaseCommand.WithdrawBreach withdrawal -> withdrawal.absorbed();
                    case CaseCommand.OpenCase _, CaseCommand.IntakeCommand _, CaseCommand.RoutingCommand _ -> null;
                    case CaseCommand.ConversationCommand _, CaseCommand.ClockCommand _ -> null;
                    case CaseCommand.ClosureCommand _, CaseCommand.TakeBack _ -> null;
                };
        return told == null ? List.of() : told;
    }

    private @Nullable OtherCase other(Asked asked, CaseSeen seen) {
        if (asked.command() instanceof CaseCommand.MergeCase merge && seen.state() instanceof CaseState.Open) {
            return otherCase(asked.tenant(), merge.into().caseId(), Long.MAX_VALUE);
        }
        return mergedInto(asked.tenant(), asked.caseId(), seen);
    }

    private @Nullable OtherCase mergedInto(String tenant, String caseId, CaseSeen seen) {
        return seen.state() instanceof CaseState.Absorbed(var _, CaseRef into)
                ? otherCase(tenant, into.caseId(), mergedAt(tenant, caseId))
                : null;
    }

    private long mergedAt(String tenant, String caseId) {
        return events(tenant, caseId).stream()
                .filter(recorded -> recorded.event() instanceof ClosureEvent.CaseMerged)
                .mapToLong(recorded -> recorded.envelope().position())
                .max()
                .orElse(Long.MAX_VALUE);
    }

    /** @param since the position from which on what happened may rest on the merge */
    private OtherCase otherCase(String tenant, String caseId, long since) {
        List<Recorded<?>> events = events(tenant, caseId);
        CaseState state = seen(events).state();
        CaseFile file = state.caseFile();
        if (file == null) {
            return OtherCase.missing(caseId);
        }
        CaseRef into = state instanceof CaseState.Absorbed absorbed ? absorbed.into() : null;
        List<Later> later = events.stream()
                .filter(recorded -> recorded.envelope().position() > since)
                .filter(recorded -> Later.restsOnMerge((CaseEvent) recorded.event()))
                .map(Beside::later)
                .toList();
        return new OtherCase(
                caseId,
                CaseNumber.of(file, events, caseId),
                life(state),
                file.matter().details().get(Details.CUSTOMER_ID),
                into == null ? null : numberOf(tenant, into.caseId()),
                later);
    }

    private String numberOf(String tenant, String caseId) {
        List<Recorded<?>> events = events(tenant, caseId);
        return Optional.ofNullable(seen(events).state().caseFile())
                .map(file -> CaseNumber.of(file, events, caseId))
                .orElse(caseId);
    }

    private static OtherCase.Life life(CaseState state) {
        return switch (state) {
            case CaseState.NotOpened _ -> OtherCase.Life.MISSING;
            case CaseState.Open _ -> OtherCase.Life.OPEN;
            case CaseState.Closed _ -> OtherCase.Life.CLOSED;
            case CaseState.Absorbed _ -> OtherCase.Life.ABSORBED;
        };
    }

    private @Nullable Long lastOf(String tenant, String caseId, String staffId) {
        return events(tenant, caseId).reversed().stream()
                .filter(recorded -> recorded.envelope().actor().id().equals(staffId))
                .map(recorded -> recorded.envelope().version())
                .findFirst()
                .orElse(null);
    }

    private @Nullable Mistake mistake(String tenant, String caseId, long version, String staffId) {
        List<Recorded<?>> events = events(tenant, caseId);
        int at = IntStream.range(0, events.size())
                .filter(i -> events.get(i).envelope().version() == version)
                .findFirst()
                .orElse(-1);
        if (at < 0) {
            return null;
        }
        List<Mistake.Step> since = events.subList(at + 1, events.size()).stream()
                .map(recorded -> new Mistake.Step((CaseEvent) recorded.event(), later(recorded)))
                .toList();
        return new Mistake(
                (CaseEvent) events.get(at).event(),
                Objects.equals(events.get(at).envelope().actor().id(), staffId),
                seen(events.subList(0, at)).state().caseFile(),
                since);
    }

    private static Later later(Recorded<?> recorded) {
        return new Later(
                Did.what((CaseEvent) recorded.event()), recorded.envelope().recordedAt());
    }

    private static CaseSeen seen(List<Recorded<?>> events) {
        CaseSeen seen = CaseSeen.NOTHING;
        for (Recorded<?> recorded : events) {
            seen = seen.after(recorded.envelope().occurredAt(), (CaseEvent) recorded.event());
        }
        return seen;
    }

    private List<Recorded<?>> events(String tenant, String caseId) {
        return journal.readStream(tenant, StreamId.ofCase(caseId), 1);
    }
}
