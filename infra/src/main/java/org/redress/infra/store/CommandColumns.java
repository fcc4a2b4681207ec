package org.redress.infra.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;

/** The columns of a command's first answer, in one order for writing and reading. */
final class CommandColumns {
    static final String LIST = """
            tenant, command_id, body_hash, stream_kind, stream_id, first_version, last_version, position,
            recorded_at, actor, source, refusal""";

    /** PostgreSQL's names of their types, in the same order. */
    static final List<String> TYPES = List.of(
            "varchar", "uuid", "varchar", "varchar", "varchar", "int8", "int8", "int8", "int8", "varchar", "varchar",
            "varchar");

    private CommandColumns() {}

    /** One value per column. */
    static @Nullable Object[] values(CommandRecord line) {
        return new @Nullable Object[] {
            line.tenant(),
            line.commandId(),
            line.bodyHash(),
            line.stream().kind().wireName(),
            line.stream().id(),
            line.firstVersion(),
            line.lastVersion(),
            line.position(),
            Micros.of(line.recordedAt()),
            line.actor(),
            line.source(),
            line.refusal()
        };
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
