package org.redress.infra.metrics;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.ToDoubleFunction;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalFigures;

/** The journal: requests by groups are the size of a group, seconds by groups what the disk takes for one. */
final class JournalMeters {
    JournalMeters(Journal journal, MeterRegistry meters) {
        count(meters, journal, "redress.journal.groups", "Transactions written", JournalFigures::groups);
        count(meters, journal, "redress.journal.requests", "Requests they answered", JournalFigures::requests);
        count(meters, journal, "redress.journal.events", "Events appended", JournalFigures::events);
        count(meters, journal, "redress.journal.sync.seconds", "Waited for the disk", JournalFigures::syncSeconds);
        Gauge.builder("redress.journal.head", journal, Journal::head)
                .description("Position of the last event")
                .register(meters);
    }

    private static void count(
            MeterRegistry meters, Journal journal, String name, String what, ToDoubleFunction<JournalFigures> figure) {
        FunctionCounter.builder(name, journal, one -> figure.applyAsDouble(one.figures()))
                .description(what)
                .register(meters);
    }
}
