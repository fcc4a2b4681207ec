package org.redress.commandside.automation;

import java.time.Duration;
import java.util.function.Supplier;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.PackBook;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.Views;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** The timers of an installation: their rows come through the delivery, their thread asks the desk. */
public final class Timers implements AutoCloseable {
    private static final Duration EVERY = Duration.ofMillis(500);

    private final WhenTimePassesTellOfClocks automation;
    private final Ticking ticking;

    private Timers(WhenTimePassesTellOfClocks automation) {
        this.automation = automation;
        this.ticking = Ticking.start("timers", EVERY, automation::tick);
    }

    /** To be handed to the delivery, which has to run before {@link #start}. */
    public static Supplier<Projection> projection(Journal journal, Now now) {
        PackBook packs = new PackBook(journal, now);
        CalendarBook calendars = new CalendarBook(journal, now);
        return () -> new TimersProjection(journal, packs, calendars);
    }

    /** Starts at once; to be closed before the desk and the delivery. */
    public static Timers start(CaseDesk desk, Views views, Now now) {
        return new Timers(new WhenTimePassesTellOfClocks(desk, views, now));
    }

    @Override
    public void close() {
        ticking.close();
        automation.close();
    }
}
