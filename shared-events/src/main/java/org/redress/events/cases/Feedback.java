package org.redress.events.cases;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;

/** What the customer said of the handling when asked, or that there is nothing to ask or no answer. */
public sealed interface Feedback {

    /**
     * @param score on the scale of the case's pack
     * @param dimensions further scores by the pack's own dimension names
     */
    record Scored(
            int score,
            Map<String, Integer> dimensions,
            @Nullable Personal comment) implements Feedback {
        public Scored {
            dimensions = Map.copyOf(dimensions);
        }
    }

    /** The customer was asked and did not want to answer. */
    record Declined(@Nullable Personal reason) implements Feedback {}

    /** The customer was not asked: the pack does not demand it, or the source does not say. */
    record NotAsked() implements Feedback {}
}
