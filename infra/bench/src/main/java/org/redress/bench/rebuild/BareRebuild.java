package org.redress.bench.rebuild;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.redress.bench.Contender;
import org.redress.infra.codec.EventCodec;

/** One thread: read by keyset, decode, write the rows of the cases met, commit. No bookmark, no folding. */
record BareRebuild(DataSource journal, DataSource target, EventCodec codec, FinalTables rows, Map<String, String> live)
        implements Contender {
    private static final int BATCH = 2_000;
    private static final String AFTER = """
            select position, wire_name, revision, payload, stream_id from journal_events
            where position > ? order by position limit ?""";

    @Override
    public String name() {
        return "bare loop, batch " + BATCH;
    }

    @Override
    public Sample measure() throws SQLException {
        try (Connection from = journal.getConnection();
                Connection to = target.getConnection()) {
            rows.create(to);
            to.setAutoCommit(false);
            long start = System.nanoTime();
            long events = 0;
            Set<String> cases = new LinkedHashSet<>(Set.of(FinalTable.WHOLE));
            for (long position = 0; position >= 0; ) {
                long before = position;
                position = read(from, position, cases);
                rows.write(to, cases);
                to.commit();
                events = Math.max(before, position);
                cases.clear();
            }
            double rate = events / ((System.nanoTime() - start) / 1e9);
            if (!rows.hashes(to).equals(live)) {
                throw new IllegalStateException("the bare loop wrote other rows");
            }
            to.rollback();
            to.setAutoCommit(true);
            return Sample.of(rate);
        }
    }

    /** Position of the last event read; below 0 when there was none. */
    private long read(Connection from, long position, Set<String> cases) throws SQLException {
        long last = -1;
        try (PreparedStatement select = from.prepareStatement(AFTER)) {
            select.setLong(1, position);
            select.setInt(2, BATCH);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    last = row.getLong(1);
                    codec.decode(row.getString(2), row.getInt(3), row.getBytes(4));
                    cases.add(row.getString(5));
                }
            }
        }
        return last;
    }
}
