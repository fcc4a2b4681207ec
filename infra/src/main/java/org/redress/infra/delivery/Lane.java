package org.redress.infra.delivery;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.infra.store.Unread;

/**
 * One build of one read model on its way along the events. Used by one thread at a time; others look at its state only.
 */
final class Lane implements AutoCloseable {
    private final Projection projection;
    private final Bookmark mark;
    private final Line line;
    private final LaneConnection connection;
    private final Set<String> parkedStreams = new HashSet<>();
    private boolean opened;
    private boolean indexed;
    private volatile LaneState state;

    Lane(Projection projection, Bookmark mark, Line line) {
        this.projection = projection;
        this.mark = mark;
        this.line = line;
        this.indexed = mark.indexed();
        this.connection = new LaneConnection(line.views(), mark.schema());
        this.state = new LaneState(
                mark.position(), 0, Pace.starting(mark.position(), line.now().instant()), null, false);
    }

    /** Applies what lies above the bookmark; what it cannot take in is parked. */
    void deliver(List<Recorded<?>> events) throws LaneTrouble {
        if (!opened) {
            open();
        }
        List<Recorded<?>> due = Sorted.above(position(), events);
        if (!due.isEmpty()) {
            long first = due.getFirst().envelope().position();
            if (first != position() + 1) {
                throw new LaneTrouble("the source went from position " + position() + " to " + first);
            }
            attempt(due);
        }
        if (!indexed && line.source().head() - position() <= line.settings().batch()) {
            index();
        }
    }

    private void index() throws LaneTrouble {
        try {
            connection.run(open -> {
                try (Statement statement = open.createStatement()) {
                    for (String ddl : projection.createIndexes()) {
                        statement.execute(ddl);
                    }
                }
                Bookmarks.indexed(mark, open);
            });
            indexed = true;
        } catch (SQLException failure) {
            throw trouble("cannot index", failure);
        }
    }

    /** Tries parked events again, in order, one stream after the other; returns how many are still parked. */
    int retryParked() throws LaneTrouble {
        try {
            new Retries(projection, mark, connection).run(line.source());
            connection.run(open -> Bookmarks.nextEdition(mark, open));
        } catch (SQLException failure) {
            throw trouble("cannot take up again", failure);
        }
        open();
        return state.parked();
    }

    void erase(Set<String> subjects) throws LaneTrouble {
        try {
            connection.run(open -> {
                projection.erase(subjects, open);
                Bookmarks.nextEdition(mark, open);
            });
            projection.forget();
        } catch (SQLException | RuntimeException failure) {
            throw trouble("cannot erase", failure);
        }
    }

    /** Halves the batch until the one event that cannot be applied stands alone. */
    private void attempt(List<Recorded<?>> events) throws LaneTrouble {
        try {
            commit(events, null);
        } catch (SQLException | RuntimeException failure) {
            if (!Blame.liesWithEvent(failure)) {
                throw trouble("cannot apply", failure);
            }
            projection.forget();
            if (events.size() == 1) {
                park(events, failure);
            } else {
                attempt(events.subList(0, events.size() / 2));
                attempt(events.subList(events.size() / 2, events.size()));
            }
        }
    }

    private void park(List<Recorded<?>> one, Throwable failure) throws LaneTrouble {
        if (state.parked() >= line.settings().mostParked()) {
            throw stand("too much is parked, last: " + Blame.told(failure));
        }
        long position = one.getFirst().envelope().position();
        Delivery.LOG.warn("{} cannot take in the event at position {}: {}", name(), position, Blame.told(failure));
        try {
            commit(one, Blame.told(failure));
        } catch (SQLException | RuntimeException trouble) {
            throw trouble("cannot park for", trouble);
        }
    }

    /** Rows, bookmark and parked followers in one transaction. The bookmark moves first: it keeps a second node out. */
    private void commit(List<Recorded<?>> events, @Nullable String error) throws SQLException, LaneTrouble {
        Sorted sorted = Sorted.of(events, mark, parkedStreams, error);
        long last = events.getLast().envelope().position();
        boolean moved = connection.runIf(open -> Bookmarks.move(mark, position(), last, open), open -> {
            Parking.add(sorted.aside(), open);
            if (!sorted.good().isEmpty()) {
                projection.apply(Unread.none(sorted.good()), open);
            }
        });
        if (!moved) {
            opened = false;
            throw new LaneTrouble("somebody else moved the bookmark of " + name());
        }
        sorted.aside().forEach(event -> parkedStreams.add(event.streamKey()));
        state = state.moved(
                last, sorted.aside().size(), state.pace().at(last, line.now().instant()));
    }

    private void open() throws LaneTrouble {
        projection.forget();
        try {
            Bookmark found = Bookmarks.find(mark, connection.open());
            if (found == null || Bookmarks.guard(connection.open()) != found.position()) {
                throw stand("rows and bookmark disagree, rebuild it");
            }
            List<ParkedEvent> waiting = Parking.all(mark, connection.open());
            connection.open().rollback();
            parkedStreams.clear();
            waiting.forEach(event -> parkedStreams.add(event.streamKey()));
            Pace pace = Pace.starting(found.position(), line.now().instant());
            state = new LaneState(found.position(), waiting.size(), pace, null, false);
            opened = true;
        } catch (SQLException failure) {
            throw trouble("cannot open", failure);
        }
    }

    private LaneTrouble trouble(String what, Throwable failure) {
        opened = false;
        connection.close();
        String told = what + " " + name() + ": " + Blame.told(failure);
        state = state.failed(told, state.standing());
        return new LaneTrouble(told, failure);
    }

    private LaneTrouble stand(String why) {
        opened = false;
        connection.close();
        state = state.failed(why, true);
        return new LaneTrouble(name() + ": " + why);
    }

    String name() {
        return projection.name();
    }

    Bookmark mark() {
        return mark;
    }

    LaneState state() {
        return state;
    }

    long position() {
        return state.position();
    }

    @Override
    public void close() {
        opened = false;
        connection.close();
    }
}
