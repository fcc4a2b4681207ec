package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.Refusal;
import org.redress.commandside.cases.decision.StorageRules;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.PackBook;
import org.redress.commandside.facts.PinnedPack;
import org.redress.infra.codec.UnstorableText;
import org.redress.infra.keys.KeysUnavailable;
import org.redress.infra.keys.SubjectErased;
import org.redress.infra.store.AppendOutcome;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.ClaimTaken;
import org.redress.infra.store.AppendOutcome.VersionConflict;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalUnavailable;
import org.redress.infra.store.NotAppended;
import org.redress.infra.time.Now;

/**
 * The desk over Axon. It first trusts memory and the append to find out what memory does not know; whatever is not accepted
 * that way is looked up on record and decided once more on what the journal holds.
 */
public final class AxonCaseDesk implements CaseDesk {
    private static final int CASES_IN_MEMORY = 20_000;

    private final RecentCases memory = new RecentCases(CASES_IN_MEMORY);
    private final ReentrantLock merging = new ReentrantLock();
    private final AxonShell axon;
    private final Records records;
    private final ImportedCases imported;
    private final Outlooks outlooks;
    private final Trials trials;
    private final FactsGathering gathering;

    /** @param defaultPack opens cases for which nobody names a pack */
    public AxonCaseDesk(Journal journal, Now now, String defaultPack) {
        this.gathering = new FactsGathering(
                journal, new PackBook(journal, now), new CalendarBook(journal, now), now, defaultPack);
        this.axon = new AxonShell(journal, memory, gathering);
        this.records = new Records(journal);
        this.imported = new ImportedCases(journal, records, gathering);
        this.outlooks = new Outlooks(journal, gathering);
        this.trials = new Trials(journal, gathering);
    }

    /** Two cases that are merged into each other at the same moment would go round in a circle, so merges queue up. */
    @Override
    public Answer handle(Asked asked) {
        if (!(asked.command() instanceof CaseCommand.MergeCase)) {
            return handleAtOnce(asked);
        }
        merging.lock();
        try {
            return handleAtOnce(asked);
        } finally {
            merging.unlock();
        }
    }

    private Answer handleAtOnce(Asked asked) {
        String bodyHash = BodyHash.of(asked);
        try {
            Answer answer = attempt(new Attempt(asked, bodyHash, true));
            return answer instanceof Answer.Accepted || answer instanceof Answer.OtherBody
                    ? answer
                    : again(asked, bodyHash);
        } catch (JournalUnavailable unavailable) {
            memory.remove(Attempt.key(asked.tenant(), asked.caseId()));
            return new Answer.Unavailable(String.valueOf(unavailable.getMessage()));
        }
    }

    /**
     * What memory held may have been outdated, or the same command may be on record already. A case that does not exist is not
     * remembered, or names nobody knows would push out those that are worked on.
     */
    private Answer again(Asked asked, String bodyHash) {
        Answer first = records.find(asked, bodyHash);
        if (first != null) {
            return first;
        }
        Attempt attempt = new Attempt(asked, bodyHash, false);
        memory.remove(attempt.key);
        Answer answer = attempt(attempt);
        if (answer instanceof Answer.Conflict) {
            Answer meanwhile = records.find(asked, bodyHash);
            return meanwhile == null ? answer : meanwhile;
        }
        if (attempt.seenVersion == 0) {
            memory.remove(attempt.key);
        }
        if (answer instanceof Answer.Refused refused && keepsRefusals(asked)) {
            records.refuse(asked, bodyHash, refused);
        }
        return answer;
    }

    /**
     * A timer that asks too early must be heard when it asks again, and what it may not do is of no interest to auditors.
     */
    private static boolean keepsRefusals(Asked asked) {
        return !asked.source().startsWith("automation:") && StorageRules.recordable(asked);
    }

    private Answer attempt(Attempt attempt) {
        Optional<Refusal> unkept = StorageRules.refusal(attempt.asked);
        if (unkept.isPresent()) {
            return RecordedRefusals.answer(unkept.get());
        }
        Throwable failure = axon.run(attempt);
        if (failure != null) {
            return failed(attempt, failure);
        }
        Appended appended = attempt.appended;
        if (appended != null) {
            return Records.accepted(appended.events());
        }
        Long otherVersion = attempt.otherVersion;
        if (otherVersion != null) {
            return new Answer.Conflict(otherVersion);
        }
        Answer.Refused refused = attempt.refused;
        if (refused == null) {
            throw new IllegalStateException("neither events nor a refusal: " + attempt.asked.command());
        }
        return refused;
    }

    private Answer failed(Attempt attempt, Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NotAppended notAppended) {
                return outcome(attempt, notAppended.outcome());
            }
            if (cause instanceof UnstorableText) {
                return RecordedRefusals.textNotKept();
            }
            if (cause instanceof SubjectErased) {
                return RecordedRefusals.personErased();
            }
            if (cause instanceof JournalUnavailable unavailable) {
                throw unavailable;
            }
            if (cause instanceof KeysUnavailable keys) {
                throw new JournalUnavailable(String.valueOf(keys.getMessage()), keys);
            }
        }
        throw failure instanceof RuntimeException bug ? bug : new IllegalStateException(failure);
    }

    private Answer outcome(Attempt attempt, AppendOutcome outcome) {
        return switch (outcome) {
            case VersionConflict(long actualVersion) -> new Answer.Conflict(actualVersion);
            case AlreadyRecorded recorded -> records.answer(recorded.first(), attempt.bodyHash);
            case ClaimTaken taken -> throw new IllegalStateException("a case claims nothing: " + taken);
            case Appended _ -> throw new IllegalStateException("an append that went well is no failure");
        };
    }

    @Override
    public List<Answer> handleImported(String tenant, String caseId, List<Asked> rows) {
        memory.remove(Attempt.key(tenant, caseId));
        List<Answer> answers = imported.handle(tenant, caseId, rows);
        memory.remove(Attempt.key(tenant, caseId));
        return answers;
    }

    @Override
    public Prospect wouldBe(Asked asked) {
        return trials.of(asked);
    }

    @Override
    public Optional<Outlook> outlook(String tenant, String caseId) {
        return outlooks.of(tenant, caseId, null);
    }

    @Override
    public Optional<Outlook> outlook(String tenant, String caseId, String staffId) {
        return outlooks.of(tenant, caseId, staffId);
    }

    @Override
    public Optional<PinnedPack> packForOpening(String tenant) {
        return gathering.forOpening(tenant);
    }

    @Override
    public void close() {
        axon.close();
    }
}
