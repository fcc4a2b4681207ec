package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.facts.PinnedPack;

/** Where commands to cases are handed in. Safe for many threads; only commands to the same case wait for one another. */
public interface CaseDesk extends AutoCloseable {

    /** Answers after the effect is durable. Never throws for anything a user or another process can cause. */
    Answer handle(Asked asked);

    /**
     * Hands in rows of one imported case, in the order of their source; what they cause is written at once or not at all. An
     * answer for each row: rows already on record, refused ones among them, get their first answer. When several writers meet,
     * every row is answered with the conflict.
     */
    List<Answer> handleImported(String tenant, String caseId, List<Asked> rows);

    /** What would become of the command at this moment. Nothing is written, not even a refusal. */
    Prospect wouldBe(Asked asked);

    /** What the case is at this moment and what may be done; nothing when there is no such case. Changes nothing. */
    Optional<Outlook> outlook(String tenant, String caseId);

    /** As somebody sees it, who may take back what they did. */
    Optional<Outlook> outlook(String tenant, String caseId, String staffId);

    /** The rules a case would be opened under now, for who names no pack; nothing when none is in force. */
    Optional<PinnedPack> packForOpening(String tenant);

    @Override
    void close();
}
