package org.redress.infra.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares samples with the files that were approved. Approving only ever adds a file: what was released is never changed. */
final class ContractFiles {
    static final Path APPROVED = Path.of("src/test/resources/contract").toAbsolutePath();

    private final Path directory;
    private final Unsealed codec = new Unsealed();

    ContractFiles(Path directory) {
        this.directory = directory;
    }

    /** What differs, one finding per sample. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        for (Sample sample : Samples.ALL) {
            Path file = directory.resolve(sample.fileName());
            if (!Files.exists(file)) {
                findings.add(sample.fileName() + " is missing");
                continue;
            }
            byte[] approved = read(file);
            if (!Arrays.equals(approved, codec.encode(sample.event()))) {
                findings.add(
                        sample.fileName() + " is not what is written today: " + text(codec.encode(sample.event())));
            }
            String read = readBack(sample, approved);
            if (!read.isEmpty()) {
                findings.add(sample.fileName() + " is not read as its sample: " + read);
            }
        }
        return findings;
    }

    private String readBack(Sample sample, byte[] approved) {
        try {
            Object read = codec.decode(sample.type().wireName(), sample.type().revision(), approved);
            return read.equals(sample.event()) ? "" : read.toString();
        } catch (UnreadableEvent e) {
            return e.toString();
        }
    }

    /** Files of no sample. A file of an older revision stays for ever and needs an upcaster that is tried on it. */
    Set<String> orphans() {
        Set<String> names = names();
        Samples.ALL.forEach(sample -> names.remove(sample.fileName()));
        return names;
    }

    private Set<String> names() {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void approveMissing() {
        for (Sample sample : Samples.ALL) {
            Path file = directory.resolve(sample.fileName());
            if (!Files.exists(file)) {
                write(file, codec.encode(sample.event()));
            }
        }
    }

    static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
