package org.redress.commandside.imports;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the rows read so far did to one case, as far as a mapping may ask for it. */
final class CaseMemory {
    enum State {
        NEW,
        OPEN,
        CLOSED
    }

    private State state = State.NEW;
    private @Nullable String owner;
    private final Set<String> done = new HashSet<>();

    State state() {
        return state;
    }

    boolean ownerChanges(String next) {
        return !Objects.equals(owner, next);
    }

    boolean done(String command) {
        return done.contains(command);
    }

    /** Whether the order of the source forbids the command now. */
    boolean forbids(String command) {
        return switch (command) {
            case "open" -> state != State.NEW;
            case "close" -> state != State.OPEN;
            case "reopen" -> state != State.CLOSED;
            default -> state == State.NEW;
        };
    }

    void apply(String command, @Nullable String newOwner) {
        if (forbids(command)) {
            return;
        }
        done.add(command);
        switch (command) {
            case "open", "reopen" -> state = State.OPEN;
            case "close" -> state = State.CLOSED;
            case "assign" -> owner = newOwner;
            default -> done.add(command);
        }
    }
}
