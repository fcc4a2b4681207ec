package org.redress.infra.desk;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.BatchCase.Change;
import org.redress.infra.desk.BatchCase.Fate;
import org.redress.infra.desk.BatchCase.Outcome;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The cases of a batch as rows. */
final class BatchRows {
    static final String SELECT = """
            select nr, case_id, number, case_version, before_code, after_code, fate, why, done_version, position,
              back_fate, back_why from redress_desk.batch_case""";
    private static final String INSERT = """
            insert into redress_desk.batch_case (tenant, staff_id, id, nr, case_id, number, case_version, before_code, after_code,
              fate, why, done_version, position, back_fate, back_why)
            values (:tenant, :staff, :id, :nr, :case, :number, :version, :before, :after,
              :fate, :why, :done, :position, :back, :backWhy)""";
    private static final String UPDATE = """
            update redress_desk.batch_case set fate = :fate, why = :why, done_version = :done, position = :position,
              back_fate = :back, back_why = :backWhy
            where tenant = :tenant and staff_id = :staff and id = :id and nr = :nr""";

    private BatchRows() {}

    static void insert(JdbcClient jdbc, Ref key, BatchCase one) {
        answers(at(jdbc, INSERT, key), one)
                .param("case", one.caseId())
                .param("number", one.number())
                .param("version", one.version())
                .param("before", one.change().before())
                .param("after", one.change().after())
                .update();
    }

    static void update(JdbcClient jdbc, Ref key, BatchCase one) {
        answers(at(jdbc, UPDATE, key), one).update();
    }

    private static StatementSpec answers(StatementSpec sql, BatchCase one) {
        return sql.param("nr", one.nr())
                .param("fate", one.done().fate().name())
                .param("why", one.done().why())
                .param("done", one.done().version())
                .param("position", Math.max(one.done().position(), one.back().position()))
                .param("back", one.back().fate().name())
                .param("backWhy", one.back().why());
    }

    static BatchCase read(ResultSet row) throws SQLException {
        Fate back = Fate.valueOf(row.getString("back_fate"));
        return new BatchCase(
                row.getInt("nr"),
                row.getString("case_id"),
                row.getString("number"),
                row.getLong("case_version"),
                new Change(row.getString("before_code"), row.getString("after_code")),
                new Outcome(
                        Fate.valueOf(row.getString("fate")),
                        row.getString("why"),
                        row.getLong("done_version"),
                        row.getLong("position")),
                Outcome.of(back, row.getString("back_why")));
    }

    static StatementSpec at(JdbcClient jdbc, String sql, Ref key) {
        return jdbc.sql(sql)
                .param("tenant", key.tenant())
                .param("staff", key.staffId())
                .param("id", key.id());
    }
}
