package org.redress.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/** A directory of its own that goes with the bench. */
public final class Scratch implements AutoCloseable {
    private final Path path;
    private int made;

    private Scratch(Path path) {
        this.path = path;
    }

    public static Scratch create() throws IOException {
        return new Scratch(Files.createTempDirectory("redress-bench"));
    }

    /** A name that was not given before. */
    public Path fresh() {
        return path.resolve("d" + ++made);
    }

    public String fileSystem() throws IOException {
        return path + " on " + Files.getFileStore(path).type();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
    }
}
