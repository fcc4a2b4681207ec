package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Map;
import org.redress.commandside.cases.decision.Decision;
import tools.jackson.databind.json.JsonMapper;

/** Refusals as answers, and as the JSON that is put on record; it is not encrypted, and refusals repeat no personal text. */
final class RecordedRefusals {
    private static final JsonMapper JSON = new JsonMapper();

    private RecordedRefusals() {}

    static Answer.Refused answer(Decision.Refused refused) {
        return new Answer.Refused(
                refused.refusal().reason(),
                refused.refusal().data(),
                refused.allowedNow().stream().map(Enum::name).toList());
    }

    /** The installation has no such pack, or not yet at that time. */
    static Answer.Refused unknownPack(String pack) {
        return new Answer.Refused("UNKNOWN_PACK", Map.of("pack", pack), List.of());
    }

    /** The person was erased; nothing personal can be written about them any more. */
    static Answer.Refused personErased() {
        return new Answer.Refused("PERSON_ERASED", Map.of(), List.of());
    }

    static String json(Answer.Refused refused) {
        return JSON.writeValueAsString(refused);
    }

    static Answer.Refused read(String json) {
        return JSON.readValue(json, Answer.Refused.class);
    }
}
