package org.redress.events.packs;

import java.util.List;

/**
 * The scale of the answer asked for at closing.
 *
 * @param required whether a case may close only with a score or a recorded refusal to answer
 */
public record FeedbackRule(
        int lowest,
        int highest,
        int satisfiedAtLeast,
        int dissatisfiedAtMost,
        List<String> dimensions,
        boolean required) {
    public FeedbackRule {
        dimensions = List.copyOf(dimensions);
    }
}
