package org.redress.commandside.cases.handling;

import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.events.StreamId;
import org.redress.infra.store.AggregateKey;
import org.redress.infra.store.AppendOutcome.Appended;

/** One go at a command through Axon: what is asked, and what became of it. Confined to the thread of its caller. */
final class Attempt {
    final Asked asked;
    final String bodyHash;
    final String key;
    /** Whether what memory holds will do; the second go looks at the journal. */
    final boolean trustsMemory;

    @Nullable
    Appended appended;

    Answer.@Nullable Refused refused;

    long seenVersion;

    /** Set when the asker saw another version than there is. */
    @Nullable
    Long otherVersion;

    Attempt(Asked asked, String bodyHash, boolean trustsMemory) {
        this.asked = asked;
        this.bodyHash = bodyHash;
        this.key = key(asked.tenant(), asked.caseId());
        this.trustsMemory = trustsMemory;
    }

    static String key(String tenant, String caseId) {
        return new AggregateKey(tenant, StreamId.ofCase(caseId)).toString();
    }

    /** A case to be opened is most likely new: the append finds out when it is not. */
    boolean opensUnseen() {
        return trustsMemory && asked.command() instanceof OpenCase;
    }
}
