package org.redress.commandside.cases.decision;

import java.util.HashSet;
import java.util.Set;

/** Sets that differ by one element. */
final class Sets {
    private Sets() {}

    static <T> Set<T> with(Set<T> set, T element) {
        Set<T> larger = new HashSet<>(set);
        larger.add(element);
        return Set.copyOf(larger);
    }

    static <T> Set<T> without(Set<T> set, T element) {
        Set<T> smaller = new HashSet<>(set);
        smaller.remove(element);
        return Set.copyOf(smaller);
    }
}
