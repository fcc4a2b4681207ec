package org.redress.queryside.pages;

import java.util.List;
import java.util.function.Consumer;
import org.redress.queryside.reports.FactSource;
import org.redress.queryside.reports.facts.FactCase;

/** Facts that are simply there. */
record FactList(List<FactCase> cases) implements FactSource {
    @Override
    public long head() {
        return 1000;
    }

    @Override
    public void eachCase(long position, Consumer<FactCase> reader) {
        cases.forEach(reader);
    }
}
