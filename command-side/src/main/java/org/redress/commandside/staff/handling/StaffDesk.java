package org.redress.commandside.staff.handling;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.commandside.staff.command.StaffCommand;
import org.redress.commandside.staff.command.StaffCommand.RegisterStaff;
import org.redress.commandside.staff.decision.StaffDecider;
import org.redress.commandside.staff.decision.StaffDecision;
import org.redress.commandside.staff.decision.StaffRefusal;
import org.redress.commandside.staff.decision.StaffState;
import org.redress.events.Actor;
import org.redress.events.OccurredAt;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.staff.StaffEvent;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.accounts.Accounts;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.store.Append;
import org.redress.infra.store.Append.AppliedCommand;
import org.redress.infra.store.Append.Claim;
import org.redress.infra.store.AppendOutcome;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.ClaimTaken;
import org.redress.infra.store.AppendOutcome.VersionConflict;
import org.redress.infra.store.Journal;
import org.redress.infra.store.NewEvent;
import org.redress.infra.store.RefusedCommand;
import org.redress.infra.time.Now;

/** Takes commands about staff, one at a time: whether the last administrator stays can only be seen over all of them. */
public final class StaffDesk {
    private static final String LOGIN = "staff-login";

    private final Journal journal;
    private final Accounts accounts;
    private final StaffBook book;
    private final Now now;
    private final ReentrantLock oneByOne = new ReentrantLock();

    public StaffDesk(Journal journal, Accounts accounts, StaffBook book, Now now) {
        this.journal = journal;
        this.accounts = accounts;
        this.book = book;
        this.now = now;
    }

    /** @param source {@code ui} or {@code automation:<name>} */
    public record Asked(String tenant, String staffId, StaffCommand command, String actor, String source) {}

    public StaffAnswer handle(Asked asked) {
        oneByOne.lock();
        try {
            StaffAnswer answer = null;
            while (answer == null) {
                answer = attempt(asked);
            }
            return answer;
        } finally {
            oneByOne.unlock();
        }
    }

    /** Absent when somebody else wrote in between: then it is decided anew. */
    private @Nullable StaffAnswer attempt(Asked asked) {
        StreamId stream = new StreamId(StreamKind.STAFF, asked.staffId());
        List<Recorded<?>> seen = journal.readStream(asked.tenant(), stream, 1);
        List<StaffEvent> events = seen.stream()
                .map(Recorded::event)
                .filter(StaffEvent.class::isInstance)
                .map(StaffEvent.class::cast)
                .toList();
        return switch (StaffDecider.decide(StaffState.of(events), asked.command(), otherAdministrators(asked))) {
            case StaffDecision.Refused(StaffRefusal refusal) -> refused(asked, stream, refusal);
            case StaffDecision.Happens(StaffEvent event) -> append(asked, stream, seen, event);
        };
    }

    private int otherAdministrators(Asked asked) {
        return (int) book.all(asked.tenant()).stream()
                .filter(StaffMember::works)
                .filter(member -> member.roles().contains(StaffRole.ADMINISTRATOR))
                .filter(member -> !member.id().equals(asked.staffId()))
                .count();
    }

    private @Nullable StaffAnswer append(Asked asked, StreamId stream, List<Recorded<?>> seen, StaffEvent event) {
        if (asked.command() instanceof RegisterStaff register) {
            accounts.reserve(asked.tenant(), asked.staffId(), register.login());
        }
        long version = seen.isEmpty() ? 0 : seen.getLast().envelope().version();
        AppendOutcome outcome = journal.append(appendOf(asked, stream, version, event));
        return switch (outcome) {
            case Appended appended -> {
                book.refresh(asked.tenant(), asked.staffId());
                yield new StaffAnswer.Done(appended.position());
            }
            case VersionConflict _ -> null;
            case ClaimTaken _ -> refused(asked, stream, StaffRefusal.LOGIN_TAKEN);
            case AlreadyRecorded twice -> throw new IllegalStateException("a fresh id was known: " + twice);
        };
    }

    private Append appendOf(Asked asked, StreamId stream, long version, StaffEvent event) {
        UUID commandId = UUID.randomUUID();
        NewEvent fresh = new NewEvent(
                UUID.randomUUID(),
                event,
                OccurredAt.exactly(now.instant()),
                Actor.of(asked.actor()),
                commandId,
                commandId,
                null,
                asked.source());
        List<Claim> claims = event instanceof StaffEvent.StaffRegistered registered
                ? List.of(new Claim(LOGIN, Accounts.canonical(registered.login())))
                : List.of();
        AppliedCommand command = new AppliedCommand(commandId, bodyHash(asked), 1);
        return new Append(asked.tenant(), stream, version, List.of(fresh), claims, List.of(command));
    }

    private StaffAnswer refused(Asked asked, StreamId stream, StaffRefusal refusal) {
        journal.recordRefusal(new RefusedCommand(
                asked.tenant(),
                UUID.randomUUID(),
                bodyHash(asked),
                stream,
                Actor.of(asked.actor()),
                asked.source(),
                "{\"reason\":\"" + refusal + "\"}"));
        return new StaffAnswer.Refused(refusal);
    }

    private static String bodyHash(Asked asked) {
        return CaseIds.named(asked.tenant(), asked.staffId(), asked.command().toString())
                .toString();
    }
}
