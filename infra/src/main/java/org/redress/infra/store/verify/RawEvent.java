package org.redress.infra.store.verify;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the journal as the database has it, nothing interpreted. */
final class RawEvent {
    static final String SELECT = """
            select position, previous_hash, hash, recorded_at, tenant, stream_kind, stream_id, version,
                event_id, wire_name, revision, occurred_at, occurred_precision, recorded_at, actor, acting_for,
                command_id, correlation_id, cause, source, payload
            from journal_events\s""";

    private static final int FIRST_FIELD = 5;
    private static final int FIELDS = 17;

    final long position;
    final String previousHash;
    final String hash;
    final long recordedAt;
    private final List<@Nullable Object> fields = new ArrayList<>();

    RawEvent(ResultSet row) throws SQLException {
        position = row.getLong(1);
        previousHash = HexFormat.of().formatHex(row.getBytes(2));
        hash = HexFormat.of().formatHex(row.getBytes(3));
        recordedAt = row.getLong(4);
        for (int field = 0; field < FIELDS; field++) {
            fields.add(row.getObject(FIRST_FIELD + field));
        }
    }

    String stream() {
        return fields.get(0) + "/" + fields.get(1) + "/" + fields.get(2);
    }

    long version() {
        return Long.parseLong(String.valueOf(fields.get(3)));
    }

    /** Its hash by the written format, were it at this position after this hash. */
    String hashAt(long place, String previous) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.write(HexFormat.of().parseHex(previous));
            write(out, "redress.event.1");
            write(out, place);
            for (int field = 0; field < FIELDS; field++) {
                write(out, field, fields.get(field));
            }
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The cause alone may be absent without being a text: a byte says whether it is there. */
    private static void write(DataOutputStream out, int field, @Nullable Object value) throws IOException {
        boolean cause = field == 14;
        if (cause) {
            out.writeByte(value == null ? 0 : 1);
        }
        if (value != null) {
            write(out, value);
        } else if (!cause) {
            out.writeInt(-1);
        }
    }

    private static void write(DataOutputStream out, Object value) throws IOException {
        switch (value) {
            case Number number -> out.writeLong(number.longValue());
            case UUID id -> {
                out.writeLong(id.getMostSignificantBits());
                out.writeLong(id.getLeastSignificantBits());
            }
            case byte[] bytes -> {
                out.writeInt(bytes.length);
                out.write(bytes);
            }
            case Object text -> write(out, text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
