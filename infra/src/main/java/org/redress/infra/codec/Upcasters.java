package org.redress.infra.codec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.events.EventType;
import tools.jackson.databind.JsonNode;

/** The steps there are. */
public final class Upcasters {
    /** Every event is at its first revision. */
    public static final Upcasters RELEASED = new Upcasters(List.of());

    private final Map<Step, Upcaster> steps = new HashMap<>();

    private record Step(String wireName, int fromRevision) {}

    public Upcasters(List<Upcaster> upcasters) {
        for (Upcaster upcaster : upcasters) {
            Step step = new Step(upcaster.wireName(), upcaster.fromRevision());
            if (steps.put(step, upcaster) != null) {
                throw new IllegalArgumentException("two upcasters for " + step);
            }
        }
    }

    /** Goes step by step to the current revision. */
    JsonNode lift(EventType type, int fromRevision, JsonNode json) {
        JsonNode lifted = json;
        for (int revision = fromRevision; revision < type.revision(); revision++) {
            Upcaster upcaster = steps.get(new Step(type.wireName(), revision));
            if (upcaster == null) {
                throw UnreadableEvent.noUpcaster(type, revision);
            }
            lifted = upcaster.upcast(lifted);
        }
        return lifted;
    }
}
