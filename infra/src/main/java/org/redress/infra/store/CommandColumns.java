package org.redress.infra.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;

/** The columns of a command's first answer, in one order for writing and reading. */
final class CommandColumns {
    static final String LIST = """
            tenant, command_id, body_hash, stream_kind, stream_id, first_version, last_version, position,
            recorded_at, actor, source, refusal""";

    static final String INSERT =
            "insert into journal_commands (" + LIST + ") values (?" + ", ?".repeat(LIST.split(",").length - 1) + ")";

    private CommandColumns() {}

    static void bind(PreparedStatement statement, CommandRecord line) throws SQLException {
        statement.setString(1, line.tenant());
        statement.setObject(2, line.commandId());
        statement.setString(3, line.bodyHash());
        statement.setString(4, line.stream().kind().wireName());
        statement.setString(5, line.stream().id());
        statement.setLong(6, line.firstVersion());
        statement.setLong(7, line.lastVersion());
        statement.setLong(8, line.position());
        statement.setLong(9, Micros.of(line.recordedAt()));
        statement.setString(10, line.actor());
        statement.setString(11, line.source());
        statement.setString(12, line.refusal());
    }

    static CommandRecord read(ResultSet row) throws SQLException {
        return new CommandRecord(
                row.getString(1),
                row.getObject(2, UUID.class),
                row.getString(3),
                new StreamId(StreamKind.ofWireName(row.getString(4)), row.getString(5)),
                row.getLong(6),
                row.getLong(7),
                row.getLong(8),
                Micros.toInstant(row.getLong(9)),
                row.getString(10),
                row.getString(11),
                row.getString(12));
    }
}
