package org.redress.infra.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks up the first answers of commands. */
record CommandReader(ReadConnections connections) {
    private static final int CHUNK = 500;

    /** A join looks each id up in the key; H2 reads every command of the tenant for {@code command_id = any (?)}. */
    private static final String ANY_OF = "select " + CommandColumns.LIST
            + " from unnest(?) as asked(id) join journal_commands on tenant = ? and command_id = asked.id";

    Map<UUID, CommandRecord> find(String tenant, Collection<UUID> commandIds) {
        Map<UUID, CommandRecord> found = new HashMap<>();
        List<UUID> ids = List.copyOf(commandIds);
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<UUID> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            connections
                    .read(connection -> chunk(connection, tenant, some))
                    .forEach(line -> found.put(line.commandId(), line));
        }
        return found;
    }

    private static List<CommandRecord> chunk(Connection connection, String tenant, List<UUID> ids) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(ANY_OF)) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            select.setString(2, tenant);
            List<CommandRecord> lines = new java.util.ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    lines.add(CommandColumns.read(found));
                }
            }
            return lines;
        }
    }
}
