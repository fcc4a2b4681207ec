package org.redress.commandside.cases.batch;

import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.Prospect;
import org.redress.infra.desk.BatchCase;
import org.redress.infra.desk.BatchCase.Fate;
import org.redress.infra.desk.BatchCase.Outcome;
import tools.jackson.databind.json.JsonMapper;

/** Answers and prospects as a batch keeps them. */
final class Outcomes {
    private Outcomes() {}

    static Outcome of(Answer answer) {
        return switch (answer) {
            case Answer.Accepted done -> new Outcome(Fate.DONE, null, done.firstVersion(), done.position());
            case Answer.Refused refused -> Outcome.of(Fate.REFUSED, json(refused));
            case Answer.Conflict _ -> Outcome.of(Fate.CHANGED, null);
            case Answer.OtherBody _ -> Outcome.of(Fate.CHANGED, null);
            case Answer.Unavailable _ -> Outcome.of(Fate.UNKNOWN, null);
        };
    }

    static Outcome of(Prospect prospect) {
        return switch (prospect.turnedAway()) {
            case null -> Outcome.OPEN;
            case Answer.Refused refused -> Outcome.of(Fate.IMPOSSIBLE, json(refused));
            case Answer other -> of(other);
        };
    }

    static BatchCase tried(BatchCase one, Prospect prospect) {
        return new BatchCase(
                one.nr(),
                one.caseId(),
                prospect.number(),
                prospect.version(),
                Changes.of(prospect),
                of(prospect),
                Outcome.OPEN);
    }

    static boolean isUnknown(BatchCase one) {
        return one.done().fate() == Fate.UNKNOWN || one.back().fate() == Fate.UNKNOWN;
    }

    /** Refusals repeat nobody's words. */
    static String json(Answer.Refused refused) {
        return JsonMapper.shared().writeValueAsString(refused);
    }

    static Answer.Refused read(String json) {
        return JsonMapper.shared().readValue(json, Answer.Refused.class);
    }
}
