package org.redress.commandside.cases.decision;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The words rules are written in. */
final class Rules {
    private Rules() {}

    static Optional<Refusal> allowed() {
        return Optional.empty();
    }

    static Optional<Refusal> refuse(Refusal why) {
        return Optional.of(why);
    }

    static Optional<Refusal> refuseIf(boolean forbidden, Supplier<? extends Refusal> why) {
        return forbidden ? Optional.of(why.get()) : Optional.empty();
    }

    /** A list the pack leaves empty forbids nothing, and what was not said cannot be wrong. */
    static Optional<Refusal> thePackKnows(String field, @Nullable String value, Collection<String> list) {
        return value == null || value.isBlank() || list.isEmpty() || list.contains(value)
                ? allowed()
                : refuse(new IntakeRefusal.ValueNotInPack(field, value, List.copyOf(list)));
    }

    static Optional<Refusal> isSaid(String field, @Nullable String text) {
        return refuseIf(text == null || text.isBlank(), () -> new IntakeRefusal.FieldsMissing(List.of(field)));
    }
}
