package org.redress.commandside.cases.batch;

import java.util.List;
import java.util.Optional;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.commandside.cases.handling.Prospect;
import org.redress.commandside.facts.PinnedPack;

/** Does everything, and the answer never arrives. */
record DeafDesk(CaseDesk desk) implements CaseDesk {
    @Override
    public Answer handle(Asked asked) {
        desk.handle(asked);
        return new Answer.Unavailable("the answer got lost");
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
    public void close() {}
}
