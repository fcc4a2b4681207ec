package org.redress.commandside.automation;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.PackBook;
import org.redress.commandside.facts.PinnedPack;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.calendars.CalendarEvent.CalendarPublished;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.PackRef;
import org.redress.events.imports.ImportRunEvent;
import org.redress.infra.delivery.Projection;
import org.redress.infra.store.Journal;
import org.redress.infra.store.JournalUnavailable;

/**
 * One row per running clock with the time at which something has to be told about it, and one per import run that is not
 * finished. Derived: it may be thrown away and comes back from the journal. A row goes when the journal tells what it waited
 * for, so nothing is lost between asking and knowing.
 */
public final class TimersProjection implements Projection {
    static final String NAME = "timers";

    private final CaseWatches watches;
    private final PackBook packs;
    private final CalendarBook calendars;

    public TimersProjection(Journal journal, PackBook packs, CalendarBook calendars) {
        this.watches = new CaseWatches(journal);
        this.packs = packs;
        this.calendars = calendars;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int revision() {
        return 2;
    }

    @Override
    public List<String> createTables() {
        return TimerTables.DDL;
    }

    @Override
    public List<String> tables() {
        return List.of(TimerTables.TIMERS, TimerTables.RUNS, TimerTables.MERGED);
    }

    @Override
    public void forget() {
        watches.forget();
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        TimerTables tables = new TimerTables(connection);
        Map<CaseKey, Instant> touched = new LinkedHashMap<>();
        try {
            for (Recorded<?> recorded : batch) {
                hear(recorded, touched, tables);
            }
            List<Timer> timers = new ArrayList<>();
            for (Map.Entry<CaseKey, Instant> one : touched.entrySet()) {
                timers.addAll(timers(one.getKey(), one.getValue(), tables));
            }
            tables.replace(touched.keySet(), timers);
        } catch (JournalUnavailable away) {
            throw new SQLException("the journal does not answer", "08000", away);
        }
    }

    private void hear(Recorded<?> recorded, Map<CaseKey, Instant> touched, TimerTables tables) throws SQLException {
        Envelope envelope = recorded.envelope();
        if (recorded.event() instanceof CaseEvent event) {
            CaseKey key = new CaseKey(envelope.tenant(), envelope.stream().id());
            watches.hear(key, envelope, event);
            touched.put(key, envelope.recordedAt());
            merge(key, event, envelope.recordedAt(), touched, tables);
        } else if (recorded.event() instanceof CalendarPublished published) {
            calendars.heardOf(envelope.tenant(), published.name());
            for (CaseKey key : tables.goingBy(envelope.tenant(), published.name())) {
                touched.put(key, envelope.recordedAt());
            }
        } else if (recorded.event() instanceof ImportRunEvent event) {
            tables.run(envelope, event);
        }
    }

    /** The clocks of the other case count from the earlier start now, or no longer do. */
    private static void merge(
            CaseKey key, CaseEvent event, Instant at, Map<CaseKey, Instant> touched, TimerTables tables)
            throws SQLException {
        if (event instanceof ClosureEvent.CaseMerged(var into, var _)) {
            tables.merged(key, into.caseId());
            touched.put(new CaseKey(key.tenant(), into.caseId()), at);
        } else if (event instanceof ClosureEvent.CaseUnmerged(var from, var _)) {
            tables.separated(key);
            touched.put(new CaseKey(key.tenant(), from.caseId()), at);
        }
    }

    private List<Timer> timers(CaseKey key, Instant asOf, TimerTables tables) throws SQLException {
        CaseWatch watch = watches.get(key);
        List<CaseKey> absorbed = tables.absorbedBy(key);
        for (CaseKey other : absorbed) {
            watch = watch.joined(watches.get(other));
        }
        PackRef ref = watch.pack();
        if (ref == null) {
            return List.of();
        }
        PinnedPack pack = packs.version(key.tenant(), ref)
                .orElseThrow(() -> new IllegalStateException("no pack " + ref + " in the journal"));
        return new TimerPlan(
                        key,
                        watch,
                        pack.settings(),
                        calendars.of(key.tenant(), pack.settings()),
                        asOf,
                        absorbed.stream().map(CaseKey::caseId).toList())
                .timers();
    }
}
