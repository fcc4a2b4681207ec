package org.redress.standalone.installation;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;

/**
 * The directory everything of an installation lives in. Two processes never open the same one: the holder keeps a lock on
 * the file {@code lock} until it ends, however it ends.
 */
public final class DataDirectory implements AutoCloseable {
    private static final List<String> PARTS = List.of("journal", "views", "keys", "access", "files", "desk");

    private final Path path;
    private final FileChannel channel;

    private DataDirectory(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Creates the directory where needed and takes the lock; absent when another process holds it. */
    public static @Nullable DataDirectory tryOpen(Path path) {
        try {
            Files.createDirectories(path);
            mustBeWritable(path);
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                return null;
            }
            return new DataDirectory(path, channel);
        } catch (IOException unusable) {
            throw new Trouble(
                    "The data directory " + path.toAbsolutePath()
                            + " cannot be written. Give the account that runs Redress"
                            + " the right to write there, or name another directory with --data. (" + unusable + ")",
                    "数据目录 " + path.toAbsolutePath() + " 无法写入。请为运行 Redress 的账户授予写权限，或用 --data 指定其他目录。(" + unusable + ")",
                    unusable);
        }
    }

    /** As tryOpen, but a directory in use is trouble. */
    public static DataDirectory open(Path path) {
        DataDirectory directory = tryOpen(path);
        if (directory == null) {
            throw new Trouble(
                    "Another Redress process is using " + path.toAbsolutePath()
                            + ". Stop it first, or name another directory with --data.",
                    "另一个 Redress 进程正在使用 " + path.toAbsolutePath() + "。请先停止它，或用 --data 指定其他目录。");
        }
        return directory;
    }

    /** Somebody may have run it once as another account: the directory is ours then, but not the files in it. */
    private static void mustBeWritable(Path path) throws IOException {
        Optional<Path> stuck = stuck(path, Files::isWritable);
        if (stuck.isPresent()) {
            throw new AccessDeniedException(stuck.get().toString());
        }
    }

    static Optional<Path> stuck(Path path, Predicate<Path> writable) throws IOException {
        for (String part : PARTS) {
            Path folder = path.resolve(part);
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.list(folder)) {
                    Stream<Path> databases =
                            files.filter(file -> file.toString().endsWith(".db"));
                    Optional<Path> stuck = Stream.concat(Stream.of(folder), databases)
                            .filter(writable.negate())
                            .findFirst();
                    if (stuck.isPresent()) {
                        return stuck;
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    /** Empties a directory that an earlier demo made; any other directory with data in it is left alone, as trouble. */
    public void clearDemo() {
        Path mark = path.resolve("demo");
        boolean inUse = PARTS.stream().map(path::resolve).anyMatch(Files::exists);
        if (inUse && !Files.exists(mark)) {
            throw new Trouble(
                    path + " holds an installation that is no demo. Name another directory with --data.",
                    path + " 中是正式数据，不是演示数据。请用 --data 指定其他目录。");
        }
        try {
            for (String part : PARTS) {
                FileSystemUtils.deleteRecursively(path.resolve(part));
            }
            Files.writeString(mark, "");
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }

    /** Whether what lies here was made up for a demonstration. */
    public boolean isDemo() {
        return Files.exists(path.resolve("demo"));
    }

    public Path path() {
        return path;
    }

    public Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
    }
}
