package org.redress.infra.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file that has arrived and passed every check, still in the clear; gone when closed.
 *
 * @param sha256 of its content, in hexadecimal
 * @param size in bytes
 * @param mediaType what the bytes are
 * @param name what it is called, without any folder; may be empty
 */
public record Incoming(Path path, String sha256, long size, String mediaType, String name) implements AutoCloseable {

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
