package org.redress.infra.keys;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * New keys in one round trip to the server, in which news of erasures come back: the statements are sent together outside a
 * transaction, and the server makes one of them.
 */
final class ServerKeyTable implements KeyTable {
    private static final String STORE = PostgresKeyConnections.LOCK + """
            ; insert into redress_keys.subject_key as old (subject, key_id, parent, wrapped)
            select * from unnest(?::varchar[], ?::int4[], ?::varchar[], ?::bytea[]) as fresh (subject, key_id, parent, wrapped)
            where not exists (select 1 from redress_keys.erased_subject e where e.subject = fresh.subject)
            on conflict (subject, key_id) do update set parent = excluded.parent, wrapped = excluded.wrapped
            ; select seq, subject from redress_keys.erased_subject where seq > ? order by seq""";

    private final PostgresKeyConnections connections;
    private final JdbcKeyTable table;
    private volatile @Nullable List<String> heard;
    private long lastHeard;

    ServerKeyTable(PostgresKeyConnections connections, JdbcKeyTable table) {
        this.connections = connections;
        this.table = table;
    }

    @Override
    public void store(Collection<WrappedKey> keys) {
        heard = connections.read(connection -> store(connection, keys));
    }

    private List<String> store(Connection connection, Collection<WrappedKey> keys) throws SQLException {
        String[] subjects = keys.stream().map(WrappedKey::subject).toArray(String[]::new);
        Integer[] ids = keys.stream().map(WrappedKey::id).toArray(Integer[]::new);
        @Nullable String[] parents = keys.stream().map(WrappedKey::parent).toArray(String[]::new);
        byte[][] wrapped = keys.stream().map(WrappedKey::bytes).toArray(byte[][]::new);
        try (PreparedStatement store = connection.prepareStatement(STORE)) {
            store.setArray(1, connection.createArrayOf("varchar", subjects));
            store.setArray(2, connection.createArrayOf("int4", ids));
            store.setArray(3, connection.createArrayOf("varchar", parents));
            store.setArray(4, connection.createArrayOf("bytea", wrapped));
            store.setLong(5, lastHeard);
            store.execute();
            while (store.getMoreResults() || store.getUpdateCount() >= 0) {
                ResultSet found = store.getResultSet();
                if (found != null) {
                    return news(found);
                }
            }
            throw new SQLException("the server did not answer to all statements");
        }
    }

    private List<String> news(ResultSet found) throws SQLException {
        List<String> subjects = new ArrayList<>();
        while (found.next()) {
            lastHeard = found.getLong(1);
            subjects.add(found.getString(2));
        }
        return subjects;
    }

    /** Whoever has just stored something has heard already. */
    @Override
    public List<String> newlyErased() {
        List<String> news = heard;
        heard = null;
        return news == null ? table.newlyErased() : news;
    }

    @Override
    public List<WrappedKey> load(String subject) {
        return table.load(subject);
    }

    @Override
    public Set<String> childrenOf(Collection<String> parents) {
        return table.childrenOf(parents);
    }

    @Override
    public void destroy(Collection<String> subjects) {
        table.destroy(subjects);
    }

    @Override
    public @Nullable String fingerprint() {
        return table.fingerprint();
    }

    @Override
    public void fingerprint(String fingerprint) {
        table.fingerprint(fingerprint);
    }

    @Override
    public void close() {
        table.close();
    }
}
