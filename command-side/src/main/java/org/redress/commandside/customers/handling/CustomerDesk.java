package org.redress.commandside.customers.handling;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.decision.CustomerChoices;
import org.redress.commandside.customers.decision.CustomerDecider;
import org.redress.commandside.customers.decision.CustomerDecision;
import org.redress.commandside.customers.decision.CustomerFacts;
import org.redress.commandside.customers.decision.CustomerRefusal;
import org.redress.commandside.customers.decision.Written;
import org.redress.commandside.facts.CustomerBook;
import org.redress.commandside.facts.CustomerBook.Seen;
import org.redress.events.Actor;
import org.redress.events.OccurredAt;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerEvent.CustomerRegistered;
import org.redress.events.customers.CustomerEvent.NumberCorrected;
import org.redress.infra.codec.UnstorableText;
import org.redress.infra.keys.KeysUnavailable;
import org.redress.infra.keys.SubjectErased;
import org.redress.infra.store.Append;
import org.redress.infra.store.Append.AppliedCommand;
import org.redress.infra.store.Append.Claim;
import org.redress.infra.store.AppendOutcome;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.ClaimTaken;
import org.redress.infra.store.AppendOutcome.VersionConflict;
import org.redress.infra.store.CommandRecord;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalUnavailable;
import org.redress.infra.store.NewEvent;
import org.redress.infra.store.RefusedCommand;
import org.redress.infra.time.Now;

/** Where commands about customers are handed in. Safe for many threads; the journal says who of two was first. */
public final class CustomerDesk {
    private static final String NUMBER = "customer-number";
    private static final int GIVEN = 8;

    private final Journal journal;
    private final CustomerBook book;
    private final Function<CustomerAsked, CustomerFacts> facts;
    private final Now now;

    /** @param facts what the rules need to know besides the file */
    public CustomerDesk(Journal journal, Function<CustomerAsked, CustomerFacts> facts, Now now) {
        this.journal = journal;
        this.book = new CustomerBook(journal);
        this.facts = facts;
        this.now = now;
    }

    /** Answers after the effect is durable. Never throws for anything a user can cause. */
    public CustomerAnswer handle(CustomerAsked asked) {
        if (!CustomerDecider.keeps(asked.customerId())) {
            return new CustomerAnswer.Refused(CustomerRefusal.TEXT_NOT_KEPT);
        }
        String hash = Fingerprint.of(asked);
        try {
            CommandRecord first = journal.findCommand(asked.tenant(), asked.commandId());
            CustomerAnswer answer = first == null ? null : answer(first, hash);
            while (answer == null) {
                answer = attempt(asked, hash);
            }
            return answer;
        } catch (JournalUnavailable | KeysUnavailable unknown) {
            return new CustomerAnswer.Unavailable();
        } catch (SubjectErased erased) {
            return refused(asked, hash, CustomerRefusal.PERSON_ERASED);
        } catch (UnstorableText unstorable) {
            return refused(asked, hash, CustomerRefusal.TEXT_NOT_KEPT);
        }
    }

    /** What may be asked of the customer now. */
    public List<String> allowed(CustomerAsked asked) {
        return CustomerChoices.of(book.seen(asked.tenant(), asked.customerId()).file(), facts.apply(asked));
    }

    /** Given to who is registered without one. */
    public static String numberOf(String customerId) {
        return "C-" + customerId.substring(0, GIVEN).toUpperCase(Locale.ROOT);
    }

    /** The number as it is looked up, however it was typed. */
    public static String canonical(String number) {
        return Written.plain(number).toLowerCase(Locale.ROOT);
    }

    /** Absent when somebody else wrote in between and the asker had no version in mind: then it is decided anew. */
    private @Nullable CustomerAnswer attempt(CustomerAsked asked, String hash) {
        Seen seen = book.seen(asked.tenant(), asked.customerId());
        Long expected = asked.expectedVersion();
        if (expected != null && expected != seen.version()) {
            return new CustomerAnswer.Conflict(seen.version());
        }
        return switch (CustomerDecider.decide(seen.file(), asked.command(), facts.apply(asked))) {
            case CustomerDecision.Refused(CustomerRefusal refusal) -> refused(asked, hash, refusal);
            case CustomerDecision.Happens(CustomerEvent event) ->
                told(asked, hash, journal.append(append(asked, hash, seen.version(), event)));
        };
    }

    private @Nullable CustomerAnswer told(CustomerAsked asked, String hash, AppendOutcome outcome) {
        return switch (outcome) {
            case Appended appended ->
                new CustomerAnswer.Done(
                        asked.customerId(),
                        appended.events().getLast().envelope().version(),
                        appended.position());
            case VersionConflict(long actual) ->
                asked.expectedVersion() == null ? null : new CustomerAnswer.Conflict(actual);
            case ClaimTaken _ -> refused(asked, hash, CustomerRefusal.NUMBER_TAKEN);
            case AlreadyRecorded recorded -> answer(recorded.first(), hash);
        };
    }

    private static CustomerAnswer answer(CommandRecord first, String hash) {
        if (!first.bodyHash().equals(hash)) {
            return new CustomerAnswer.OtherBody();
        }
        String refusal = first.refusal();
        return refusal == null
                ? new CustomerAnswer.Done(first.stream().id(), first.lastVersion(), first.position())
                : new CustomerAnswer.Refused(CustomerRefusal.valueOf(refusal.replaceAll("[^A-Z_]", "")));
    }

    private CustomerAnswer refused(CustomerAsked asked, String hash, CustomerRefusal refusal) {
        journal.recordRefusal(new RefusedCommand(
                asked.tenant(),
                asked.commandId(),
                hash,
                stream(asked),
                Actor.of(asked.actor()),
                asked.source(),
                "{\"reason\":\"%s\"}".formatted(refusal)));
        return new CustomerAnswer.Refused(refusal);
    }

    private Append append(CustomerAsked asked, String hash, long version, CustomerEvent event) {
        NewEvent fresh = new NewEvent(
                UUID.randomUUID(),
                event,
                OccurredAt.exactly(now.instant()),
                Actor.of(asked.actor()),
                asked.commandId(),
                asked.commandId(),
                null,
                asked.source());
        List<AppliedCommand> commands = List.of(new AppliedCommand(asked.commandId(), hash, 1));
        return new Append(asked.tenant(), stream(asked), version, List.of(fresh), claims(event), commands);
    }

    /** A claim is never given back: nobody else gets a number somebody was once known by. */
    private static List<Claim> claims(CustomerEvent event) {
        return switch (event) {
            case CustomerRegistered registered -> List.of(new Claim(NUMBER, canonical(registered.number())));
            case NumberCorrected corrected -> List.of(new Claim(NUMBER, canonical(corrected.after())));
            case CustomerEvent.CustomerCorrected _,
                    CustomerEvent.ContactAdded _,
                    CustomerEvent.ContactCorrected _,
                    CustomerEvent.ContactEnded _,
                    CustomerEvent.TierGranted _,
                    CustomerEvent.TierEnded _,
                    CustomerEvent.ManagerChanged _ -> List.of();
        };
    }

    private static StreamId stream(CustomerAsked asked) {
        return new StreamId(StreamKind.CUSTOMER, asked.customerId());
    }
}
