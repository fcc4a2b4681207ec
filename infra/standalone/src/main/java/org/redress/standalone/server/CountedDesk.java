package org.redress.standalone.server;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.commandside.cases.handling.Prospect;
import org.redress.commandside.facts.PinnedPack;

/** Counts what became of commands. */
record CountedDesk(CaseDesk desk, MeterRegistry meters) implements CaseDesk {

    @Override
    public Answer handle(Asked asked) {
        Answer answer = desk.handle(asked);
        String reason = answer instanceof Answer.Refused refused ? refused.reason() : "";
        meters.counter(
                        "redress.commands",
                        "answer",
                        answer.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT),
                        "reason",
                        reason)
                .increment();
        return answer;
    }

    @Override
    public List<Answer> handleImported(String tenant, String caseId, List<Asked> rows) {
        return desk.handleImported(tenant, caseId, rows);
    }

    @Override
    public Prospect wouldBe(Asked asked) {
        return desk.wouldBe(asked);
    }

    @Override
    public Optional<Outlook> outlook(String tenant, String caseId) {
        return desk.outlook(tenant, caseId);
    }

    @Override
    public Optional<Outlook> outlook(String tenant, String caseId, String staffId) {
        return desk.outlook(tenant, caseId, staffId);
    }

    @Override
    public Optional<PinnedPack> packForOpening(String tenant) {
        return desk.packForOpening(tenant);
    }

    @Override
    public void close() {
        desk.close();
    }
}
