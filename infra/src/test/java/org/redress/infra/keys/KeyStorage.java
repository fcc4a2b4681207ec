package org.redress.infra.keys;

import java.nio.file.Path;

/** Where keys outlive their process, as the contract sees it. */
interface KeyStorage {

    SubjectKeys open();

    /** What an operator's backup would copy; the keys are closed. */
    void backUp();

    void restore();

    enum Engine {
        H2,
        POSTGRESQL,
        IN_MEMORY;

        KeyStorage in(Path directory) {
            return switch (this) {
                case H2 -> new H2KeyStorage(directory);
                case POSTGRESQL -> new PostgresKeyStorage(directory);
                case IN_MEMORY -> new InMemoryKeyStorage();
            };
        }
    }
}
