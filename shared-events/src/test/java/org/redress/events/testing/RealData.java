package org.redress.events.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Real data that lies beside the project and is never part of it. */
public final class RealData {
    private RealData() {}

    public static Optional<Path> find(String name) {
        var root = Path.of(Objects.requireNonNull(System.getProperty("redress.root")));
        var file = root.resolve("../shared/data").resolve(name).normalize();
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        System.err.println("NOT CHECKED: the real data " + file + " is not there");
        return Optional.empty();
    }
}
