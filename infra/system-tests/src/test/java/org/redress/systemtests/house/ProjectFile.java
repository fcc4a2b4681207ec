package org.redress.systemtests.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text file of the project, by its path below the root. */
record ProjectFile(String path, String text) {
    private static final Set<String> SKIPPED = Set.of("target", ".git", "data", "node_modules");
    private static final Set<String> ENDINGS =
            Set.of("java", "html", "sql", "yaml", "yml", "md", "properties", "xml", "css", "js", "sh");

    static List<ProjectFile> below(Path root) {
        List<ProjectFile> files = new ArrayList<>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) {
                    boolean skipped = SKIPPED.contains(directory.getFileName().toString());
                    return skipped && !directory.equals(root) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (ENDINGS.contains(ending(file.toString()))) {
                        String path = root.relativize(file).toString().replace('\\', '/');
                        files.add(new ProjectFile(path, Files.readString(file, StandardCharsets.UTF_8)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return files;
    }

    boolean ends(String ending) {
        return path.endsWith(ending);
    }

    boolean isMainJava() {
        return path.endsWith(".java") && path.contains("src/main/java");
    }

    int lines() {
        return (int) text.lines().count();
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
