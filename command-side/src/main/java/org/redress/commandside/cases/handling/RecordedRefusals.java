package org.redress.commandside.cases.handling;

import java.util.List;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.decision.Decision;
import org.redress.commandside.cases.decision.IntakeRefusal;
import org.redress.commandside.cases.decision.Refusal;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as answers, and as the JSON that is put on record; it is not encrypted, and refusals repeat no personal text. */
final class RecordedRefusals {
    private static final JsonMapper JSON = new JsonMapper();

    private RecordedRefusals() {}

    static Answer.Refused answer(Decision.Refused refused) {
        return answer(refused.refusal(), refused.allowedNow());
    }

    static Answer.Refused unknownPack(String pack) {
        return answer(new IntakeRefusal.UnknownPack(pack), List.of());
    }

    /** Found before anybody looked at the case. */
    static Answer.Refused answer(Refusal refusal) {
        return answer(refusal, List.of());
    }

    static Answer.Refused personErased() {
        return answer(new IntakeRefusal.PersonErased(), List.of());
    }

    static Answer.Refused textNotKept() {
        return answer(new IntakeRefusal.TextNotKept(), List.of());
    }

    private static Answer.Refused answer(Refusal refusal, List<CommandName> allowedNow) {
        return new Answer.Refused(
                refusal.reason(),
                refusal.data(),
                allowedNow.stream().map(Enum::name).toList());
    }

    static String json(Answer.Refused refused) {
        return JSON.writeValueAsString(refused);
    }

    static Answer.Refused read(String json) {
        return JSON.readValue(json, Answer.Refused.class);
    }
}
