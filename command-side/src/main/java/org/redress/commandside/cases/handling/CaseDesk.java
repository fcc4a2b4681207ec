package org.redress.commandside.cases.handling;

import java.util.List;
import org.redress.commandside.cases.command.Asked;

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

    @Override
    void close();
}
