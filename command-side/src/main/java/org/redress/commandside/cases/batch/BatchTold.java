package org.redress.commandside.cases.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.handling.Answer;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.BatchCase;

/** One case of a batch as programs read it. */
record BatchTold(
        String caseId,
        String number,
        String standing,
        long version,
        @Nullable Long position,
        @Nullable String before,
        @Nullable String after,
        @Nullable String reason,
        @Nullable Map<String, Object> data) {

    static BatchTold of(BatchCase one, Standing standing, BatchCase.Outcome outcome) {
        Answer.Refused why = outcome.why() == null ? null : Outcomes.read(outcome.why());
        long position = one.done().position();
        return new BatchTold(
                one.caseId(),
                one.number(),
                standing.name(),
                one.version(),
                position == 0 ? null : position,
                one.change().before(),
                one.change().after(),
                why == null ? null : why.reason(),
                why == null ? null : why.data());
    }

    /** A batch with its cases, and how many of them stand how. */
    static Map<String, Object> whole(Batch batch, boolean running, List<BatchTold> cases) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", batch.key().id());
        told.put("command", batch.action());
        told.put("state", running ? "RUNNING" : batch.state().name());
        Map<String, Integer> counts = new TreeMap<>();
        cases.forEach(one -> counts.merge(one.standing(), 1, Integer::sum));
        told.put("counts", counts);
        told.put("cases", new ArrayList<>(cases));
        return told;
    }
}
