package org.redress.infra.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/** A line per subject; only ever grows. A half-written last line names nobody and does no harm. */
record ErasedFile(Path directory) implements ErasedList {
    static final String NAME = "keys.erased";

    private Path file() {
        return directory.resolve(NAME);
    }

    @Override
    public Set<String> read() {
        Set<String> subjects = new LinkedHashSet<>();
        if (Files.exists(file())) {
            try {
                subjects.addAll(Files.readAllLines(file()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        subjects.remove("");
        return subjects;
    }

    @Override
    public void add(Collection<String> subjects) {
        try {
            DurableFile.append(file(), "\n" + String.join("\n", subjects) + "\n");
            DurableFile.syncDirectory(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
