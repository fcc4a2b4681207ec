package org.redress.infra.desk;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.desk.BatchCase.Fate;

/**
 * One action on many cases at once.
 *
 * @param action its word; empty while only the cases are chosen
 * @param wish what is asked of every case, with all its texts; absent before that, or when a person in it was erased
 * @param tally how many cases met which fate
 * @param back how many were undone, or refused to be
 */
public record Batch(
        Ref key,
        Instant madeAt,
        State state,
        String action,
        @Nullable String wish,
        Map<Fate, Integer> tally,
        Map<Fate, Integer> back) {
    public Batch {
        tally = Map.copyOf(tally);
        back = Map.copyOf(back);
    }

    Batch counted(Map<Fate, Integer> cases, Map<Fate, Integer> undone) {
        return new Batch(key, madeAt, state, action, wish, cases, undone);
    }

    /** Whose it is; nobody else sees it. */
    public record Ref(String tenant, String staffId, String id) {}

    public enum State {
        CHOSEN,
        PLANNED,
        BEGUN,
        UNDOING
    }

    public int cases() {
        return tally.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int count(Fate fate) {
        return tally.getOrDefault(fate, 0);
    }

    public int countBack(Fate fate) {
        return back.getOrDefault(fate, 0);
    }

    /** Whether there are cases whose answer is still to come. */
    public boolean isUnfinished() {
        return (state == State.BEGUN && count(Fate.OPEN) + count(Fate.UNKNOWN) > 0)
                || (state == State.UNDOING && countBack(Fate.OPEN) + countBack(Fate.UNKNOWN) > 0);
    }
}
