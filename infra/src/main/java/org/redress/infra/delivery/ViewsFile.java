package org.redress.infra.delivery;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;

/** The views' own file on H2, which keeps what was deleted in unused pages until it is rewritten. */
record ViewsFile(Path path) {

    static ViewsFile in(Path directory) {
        return new ViewsFile(directory.toAbsolutePath().resolve("views"));
    }

    String url() {
        return "jdbc:h2:async:" + path
                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;CACHE_SIZE=131072;QUERY_CACHE_SIZE=100";
    }

    /** Copies what is in use to a new file and takes it for the old one. Nobody may have the file open. */
    void rewrite() throws SQLException {
        try {
            MVStoreTool.compact(path + ".mv.db", false);
        } catch (MVStoreException failed) {
            throw new SQLException("cannot rewrite " + path, failed);
        }
        try (Connection connection = DriverManager.getConnection(url())) {
            ErasedSubjects.rewritten(connection);
        }
    }
}
