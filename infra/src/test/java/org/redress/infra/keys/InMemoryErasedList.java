package org.redress.infra.keys;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

final class InMemoryErasedList implements ErasedList {
    private final Set<String> subjects = new LinkedHashSet<>();

    @Override
    public Set<String> read() {
        return new LinkedHashSet<>(subjects);
    }

    @Override
    public void add(Collection<String> more) {
        subjects.addAll(more);
    }
}
