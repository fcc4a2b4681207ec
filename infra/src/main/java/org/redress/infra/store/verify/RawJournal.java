package org.redress.infra.store.verify;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Opens an embedded journal for checking. Its file must not be open in another process. */
public final class RawJournal {
    private RawJournal() {}

    /** Throws SQLException when there is none, or another process has it. Creates and changes nothing. */
    public static Connection h2(Path directory) throws SQLException {
        String url = "jdbc:h2:async:" + directory.toAbsolutePath().resolve("journal") + ";IFEXISTS=TRUE;"
                + "ACCESS_MODE_DATA=r;DB_CLOSE_ON_EXIT=FALSE";
        return DriverManager.getConnection(url, "redress", "");
    }
}
