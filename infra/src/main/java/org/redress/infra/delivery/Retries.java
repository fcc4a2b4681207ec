package org.redress.infra.delivery;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.redress.events.Recorded;
import org.redress.infra.store.Unread;

/** Takes up parked events again, each in a transaction of its own; a stream ends where one fails again. */
record Retries(Projection projection, Bookmark mark, LaneConnection connection) {

    void run(EventSource source) throws SQLException {
        Set<String> failed = new HashSet<>();
        for (ParkedEvent event : Parking.all(mark, connection.open())) {
            if (!failed.contains(event.streamKey())) {
                List<Recorded<?>> again = source.readAfter(event.position() - 1, 1);
                if (!applied(event, again)) {
                    failed.add(event.streamKey());
                }
            }
        }
    }

    private boolean applied(ParkedEvent event, List<Recorded<?>> again) throws SQLException {
        try {
            connection.run(open -> {
                projection.apply(Unread.none(again), open);
                Parking.remove(event, open);
            });
            return true;
        } catch (SQLException | RuntimeException failure) {
            projection.forget();
            if (!Blame.liesWithEvent(failure)) {
                throw new SQLException("the database failed", failure);
            }
            connection.run(open -> Parking.failedAgain(event, Blame.told(failure), open));
            return false;
        }
    }
}
