package org.redress.infra.store.verify;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Hash;

/** Reads a whole journal and tells whether it is what was written, and if not, where the first break is. */
public final class ChainVerifier {
    private static final int CHUNK = 1_000;

    private final Connection connection;
    private final @Nullable Anchor anchor;
    private final Walk walk = new Walk();

    private ChainVerifier(Connection connection, @Nullable Anchor anchor) {
        this.connection = connection;
        this.anchor = anchor;
    }

    public static ChainReport verify(Connection connection, @Nullable Anchor anchor) throws SQLException {
        return new ChainVerifier(connection, anchor).run();
    }

    private ChainReport run() throws SQLException {
        List<RawEvent> chunk = after(Long.MIN_VALUE);
        while (!chunk.isEmpty()) {
            for (RawEvent event : chunk) {
                ChainBreak found = walk.step(event);
                if (found == null) {
                    found = againstAnchor();
                }
                if (found != null) {
                    return report(new Diagnosis(connection, walk).of(found, event));
                }
            }
            chunk = after(chunk.getLast().position);
        }
        return report(end());
    }

    private @Nullable ChainBreak againstAnchor() {
        if (anchor == null
                || anchor.position() != walk.position()
                || anchor.hash().hex().equals(walk.hash())) {
            return null;
        }
        return new ChainBreak(
                walk.position(),
                ChainBreak.Kind.NOT_THE_ANCHORED_CHAIN,
                "hash " + walk.hash() + ", the anchor has " + anchor.hash().hex());
    }

    private @Nullable ChainBreak end() {
        if (anchor == null || anchor.position() <= walk.position()) {
            return null;
        }
        return new ChainBreak(
                walk.position() + 1,
                ChainBreak.Kind.END_MISSING,
                "the journal ends at " + walk.position() + ", the anchor is at " + anchor.position());
    }

    private ChainReport report(@Nullable ChainBreak found) {
        return new ChainReport(walk.position(), new Hash(walk.hash()), found);
    }

    private List<RawEvent> after(long position) throws SQLException {
        List<RawEvent> events = new ArrayList<>();
        String sql = RawEvent.SELECT + "where position > ? order by position limit " + CHUNK;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setLong(1, position);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    events.add(new RawEvent(rows));
                }
            }
        }
        return events;
    }
}
