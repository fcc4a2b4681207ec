package org.redress.commandside.automation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.infra.delivery.Micros;
import org.redress.infra.delivery.Views;
import org.redress.infra.time.Now;

/**
 * Asks the desk to warn of clocks, to mark those that ran out and to withdraw what turned out untrue. Asking twice is
 * harmless, on this node or on another: the command id is made from case, clock and run.
 */
public final class WhenTimePassesTellOfClocks implements AutoCloseable {
    private static final int BATCH = 500;

    /** How long the journal's word is waited for before asking once more. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final CaseDesk desk;
    private final Views views;
    private final Now now;
    /** Several at a time, because the journal writes what waits together. */
    private final ExecutorService lanes = Executors.newFixedThreadPool(
            8, Thread.ofPlatform().name("timers-", 1).daemon().factory());

    private final Map<Timer, Instant> asked = new ConcurrentHashMap<>();

    public WhenTimePassesTellOfClocks(CaseDesk desk, Views views, Now now) {
        this.desk = desk;
        this.views = views;
        this.now = now;
    }

    /** Does what is due by now; returns how many commands were accepted. */
    public int tick() {
        int accepted = 0;
        List<Timer> due;
        do {
            Instant at = now.instant();
            asked.values().removeIf(again -> !again.isAfter(at));
            due = due(at);
            accepted += accepted(due, at);
        } while (due.size() >= BATCH);
        return accepted;
    }

    private int accepted(List<Timer> due, Instant at) {
        List<CompletableFuture<Boolean>> answers = due.stream()
                .map(timer -> CompletableFuture.supplyAsync(() -> ask(timer, at), lanes))
                .toList();
        return (int) answers.stream().filter(CompletableFuture::join).count();
    }

    private List<Timer> due(Instant at) {
        long micros = Micros.of(at);
        List<Timer> rows = views.read(
                TimersProjection.NAME,
                reading -> reading.list(TimerTables.DUE, TimerTables::timer, micros, micros, BATCH + asked.size()));
        return rows.stream().filter(timer -> !asked.containsKey(timer)).toList();
    }

    private boolean ask(Timer timer, Instant at) {
        asked.put(timer, at.plus(PATIENCE));
        return switch (desk.handle(timer.asked(at))) {
            case Answer.Accepted _ -> true;
            case Answer.Refused _, Answer.Conflict _, Answer.OtherBody _, Answer.Unavailable _ -> false;
        };
    }

    /** Nothing is in flight between ticks, so nothing has to be waited for or interrupted. */
    @Override
    public void close() {
        lanes.shutdown();
    }
}
