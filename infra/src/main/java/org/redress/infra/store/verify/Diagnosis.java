package org.redress.infra.store.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.redress.infra.store.verify.ChainBreak.Kind;

/** Once a break is found: was the event moved, or put in, or changed where it stands? */
record Diagnosis(Connection connection, Walk walk) {

    ChainBreak of(ChainBreak found, RawEvent event) throws SQLException {
        return switch (found.kind()) {
            case CHANGED, UNLINKED -> moved(found, event);
            case MISSING, SWAPPED, INSERTED, VERSION_HOLE, TIME_TURNED_BACK, END_MISSING, NOT_THE_ANCHORED_CHAIN ->
                found;
        };
    }

    /**
     * Either the last event that looked good was put in before this one, or the event that really belongs here stands further on:
     * it names the last good hash as its predecessor.
     */
    private ChainBreak moved(ChainBreak found, RawEvent event) throws SQLException {
        long before = found.position() - 1;
        if (before > 0 && event.hashAt(before, walk.hashBefore()).equals(event.hash)) {
            return new ChainBreak(before, Kind.INSERTED, "what was written here is now at " + event.position);
        }
        return displaced(found, event);
    }

    private ChainBreak displaced(ChainBreak found, RawEvent event) throws SQLException {
        RawEvent rightful = successor();
        long place = found.position();
        if (rightful == null
                || rightful.position == place
                || !rightful.hashAt(place, walk.hash()).equals(rightful.hash)) {
            return found;
        }
        boolean exchanged = event.hashAt(rightful.position, event.previousHash).equals(event.hash);
        return exchanged
                ? new ChainBreak(place, Kind.SWAPPED, "with " + rightful.position)
                : new ChainBreak(place, Kind.INSERTED, "what was written here is now at " + rightful.position);
    }

    private @Nullable RawEvent successor() throws SQLException {
        String sql = RawEvent.SELECT + "where previous_hash = ? and position > ? order by position limit 1";
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setBytes(1, HexFormat.of().parseHex(walk.hash()));
            select.setLong(2, walk.position() + 1);
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? new RawEvent(rows) : null;
            }
        }
    }
}
