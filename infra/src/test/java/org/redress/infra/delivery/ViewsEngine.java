package org.redress.infra.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.redress.infra.testing.TestPostgres;

/** The two engines views run on, an empty database at a time. */
public enum ViewsEngine {
    H2 {
        @Override
        public Views open() {
            try {
                return Views.h2(Files.createTempDirectory("views"));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    },
    POSTGRESQL {
        @Override
        public Views open() {
            return Views.on(TestPostgres.database());
        }
    };

    public abstract Views open();
}
