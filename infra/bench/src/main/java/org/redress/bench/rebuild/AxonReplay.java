package org.redress.bench.rebuild;

import java.sql.Connection;
import java.util.List;
import javax.sql.DataSource;
import org.redress.bench.Contender;
import org.redress.bench.axon.StockReplay;

/** Axon's processor with a handler that upserts the rows of the event's case. */
record AxonReplay(String name, DataSource database, FinalTables rows, long events, StockReplay.Setting setting)
        implements Contender {

    @Override
    public Sample measure() throws Exception {
        try (Connection connection = database.getConnection()) {
            rows.create(connection);
        }
        StockReplay replay = new StockReplay(database, (connection, caseId) -> rows.write(connection, List.of(caseId)));
        return Sample.of(replay.run(events, setting));
    }
}
