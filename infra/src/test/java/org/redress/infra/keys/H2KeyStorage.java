package org.redress.infra.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

record H2KeyStorage(Path directory) implements KeyStorage {

    @Override
    public SubjectKeys open() {
        return JdbcSubjectKeys.h2(directory, Map.of());
    }

    @Override
    public void backUp() {
        copy(directory.resolve("keys.mv.db"), directory.resolve("backup"));
    }

    @Override
    public void restore() {
        copy(directory.resolve("backup"), directory.resolve("keys.mv.db"));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
