package org.redress.queryside.notices;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.redress.infra.delivery.Micros;

/**
 * Something somebody is told.
 *
 * @param position of the event in the journal; names the notice
 * @param wireName what happened
 * @param actor who did it
 */
public record Notice(long position, String caseId, String wireName, Ground ground, String actor, Instant recordedAt) {

    static Notice read(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("position"),
                row.getString("case_id"),
                row.getString("wire_name"),
                Ground.valueOf(row.getString("ground")),
                row.getString("actor"),
                Micros.instant(row.getLong("recorded_at")));
    }
}
