package org.redress.infra.delivery;

import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.redress.events.Recorded;

/** Keeps nothing but whom it was told to erase. */
record Erasing(List<Set<String>> erased) implements Projection {
    Erasing() {
        this(new CopyOnWriteArrayList<>());
    }

    @Override
    public String name() {
        return "erasing";
    }

    @Override
    public int revision() {
        return 1;
    }

    @Override
    public List<String> createTables() {
        return List.of();
    }

    @Override
    public List<String> tables() {
        return List.of();
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) {}

    @Override
    public void erase(Set<String> subjects, Connection connection) {
        erased.add(subjects);
    }
}
