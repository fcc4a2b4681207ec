package org.redress.commandside.cases.decision;

import java.util.Set;

/**
 * Which clocks stand still. A clock is paused or not; by its own name or with all the others makes no difference to it.
 *
 * @param all whether a pause of all clocks was the last word to all of them
 * @param exceptions clocks told otherwise since
 */
public record Pauses(boolean all, Set<String> exceptions) {
    static final Pauses NONE = new Pauses(false, Set.of());

    public Pauses {
        exceptions = Set.copyOf(exceptions);
    }

    boolean concern(String clock) {
        return all != exceptions.contains(clock);
    }

    Pauses ofAll() {
        return new Pauses(true, Set.of());
    }

    Pauses of(String clock) {
        return new Pauses(all, all ? Sets.without(exceptions, clock) : Sets.with(exceptions, clock));
    }

    Pauses without(String clock) {
        return new Pauses(all, all ? Sets.with(exceptions, clock) : Sets.without(exceptions, clock));
    }
}
