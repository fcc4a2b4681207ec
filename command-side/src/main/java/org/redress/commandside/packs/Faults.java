package org.redress.commandside.packs;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that one reading tells all of it. */
final class Faults {
    private final List<PackFault> found = new ArrayList<>();

    void add(String at, String zh, String en) {
        found.add(new PackFault(at.isEmpty() ? "(file)" : at, zh, en));
    }

    boolean none() {
        return found.isEmpty();
    }

    List<PackFault> all() {
        return List.copyOf(found);
    }
}
