package org.redress.commandside.cases.handling;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.common.caching.Cache;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.decision.CaseDecider;
import org.redress.commandside.cases.decision.Decision;
import org.redress.commandside.cases.decision.Facts;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.MetaKeys;

/** Load, gather facts, decide, append: the same few lines for every command. */
final class CaseHandling implements MessageHandler<CommandMessage<?>> {
    private final Repository<CaseShell> repository;
    private final Cache memory;
    private final FactsGathering gathering;

    CaseHandling(Repository<CaseShell> repository, Cache memory, FactsGathering gathering) {
        this.repository = repository;
        this.memory = memory;
        this.gathering = gathering;
    }

    @Override
    public Object handle(CommandMessage<?> message) throws Exception {
        Attempt attempt = (Attempt) message.getPayload();
        CurrentUnitOfWork.get()
                .afterCommit(work ->
                        attempt.appended = (Appended) work.root().resources().get(MetaKeys.APPENDED));
        Aggregate<CaseShell> found = attempt.opensUnseen() && !memory.containsKey(attempt.key)
                ? repository.newInstance(() -> new CaseShell(attempt.key))
                : repository.loadOrCreate(attempt.key, () -> new CaseShell(attempt.key));
        found.execute(shell -> decide(attempt, shell.seen()));
        return attempt;
    }

    private void decide(Attempt attempt, CaseSeen seen) {
        attempt.seenVersion = seen.version();
        Long expected = attempt.asked.expectedVersion();
        if (expected != null && expected != seen.version()) {
            attempt.otherVersion = seen.version();
            return;
        }
        Optional<Facts> facts = gathering.gather(attempt.asked, seen);
        if (facts.isEmpty()) {
            attempt.refused = RecordedRefusals.unknownPack(gathering.packName(attempt.asked));
            return;
        }
        switch (CaseDecider.decide(seen.state(), attempt.asked.command(), facts.get())) {
            case Decision.Accepted accepted -> {
                MetaData meta = meta(attempt, facts.get().occurredAt());
                for (CaseEvent event : accepted.events()) {
                    apply(event, meta);
                }
            }
            case Decision.Refused refused -> attempt.refused = RecordedRefusals.answer(refused);
        }
    }

    private static MetaData meta(Attempt attempt, OccurredAt occurredAt) {
        Asked asked = attempt.asked;
        Map<String, Object> meta = new HashMap<>();
        meta.put(MetaKeys.COMMAND_ID, asked.commandId());
        meta.put(MetaKeys.BODY_HASH, attempt.bodyHash);
        meta.put(MetaKeys.OCCURRED_AT, occurredAt);
        meta.put(MetaKeys.ACTOR, asked.actor());
        meta.put(MetaKeys.SOURCE, asked.source());
        meta.put(MetaKeys.CORRELATION_ID, asked.correlationId());
        if (asked.cause() != null) {
            meta.put(MetaKeys.CAUSE, asked.cause());
        }
        return MetaData.from(meta);
    }
}
