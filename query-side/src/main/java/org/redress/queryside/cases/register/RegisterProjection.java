package org.redress.queryside.cases.register;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.redress.events.Personal;
import org.redress.events.Recorded;
import org.redress.events.cases.CaseEvent;
import org.redress.infra.delivery.Projection;
import org.redress.queryside.folding.CaseKey;
import org.redress.queryside.folding.CaseMemory;
import org.redress.queryside.folding.CaseRows;

/** One row per case, as it stands now. */
public final class RegisterProjection implements Projection {
    public static final String NAME = "register";
    private static final String ERASE = "update register_case set title = ? where title_subject = ?";

    private static final CaseRows.Kind<RegisterRow> KIND =
            new CaseRows.Kind<>(RegisterTable.CASE, RegisterRow::read, RegisterRow::new);

    private final CaseMemory<RegisterRow> memory = new CaseMemory<>();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int revision() {
        return 3;
    }

    @Override
    public List<String> createTables() {
        return List.of(RegisterTable.CASE.create());
    }

    @Override
    public List<String> createIndexes() {
        return RegisterTable.CASE.createIndexes();
    }

    @Override
    public List<String> tables() {
        return List.of(RegisterTable.CASE.name());
    }

    @Override
    public void apply(List<Recorded<?>> batch, Connection connection) throws SQLException {
        CaseRows<RegisterRow> rows = CaseRows.load(KIND, memory, batch, connection);
        for (Recorded<?> recorded : batch) {
            if (recorded.event() instanceof CaseEvent event) {
                RegisterFold.apply(rows.row(CaseKey.of(recorded.envelope())), recorded.envelope(), event);
            }
        }
        rows.save(connection);
    }

    @Override
    public void erase(Set<String> subjects, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ERASE)) {
            for (String subject : subjects) {
                statement.setString(1, Personal.ERASED);
                statement.setString(2, subject);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    @Override
    public void forget() {
        memory.clear();
    }
}
