package org.redress.commandside.cases.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.handling.Answer;
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
}
