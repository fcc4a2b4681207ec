package org.redress.infra.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.tika.Tika;
import org.jspecify.annotations.Nullable;
import org.redress.infra.files.NotTaken.Reason;

/** Where files arrive: written down, counted, hashed, recognised and scanned before anybody keeps them. */
public final class Arrivals {
    private static final int LONGEST_NAME = 160;
    private static final Tika RECOGNISING = new Tika();

    private final Path folder;
    private final FileSettings settings;
    private final FileScan scan;

    /** What an earlier process left behind half arrived is thrown away. */
    public Arrivals(Path folder, FileSettings settings) {
        this.folder = folder;
        this.settings = settings;
        this.scan = new FileScan(settings);
        try {
            Files.createDirectories(folder);
            try (Stream<Path> left = Files.list(folder)) {
                for (Path each : left.toList()) {
                    Files.delete(each);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public FileSettings settings() {
        return settings;
    }

    /** @param name as the sender's machine called it */
    public Incoming take(InputStream content, @Nullable String name) throws NotTaken, IOException {
        Path path = Files.createTempFile(folder, "arriving", null);
        try {
            Incoming arrived = checked(path, content, plain(name));
            scan.check(path);
            return arrived;
        } catch (NotTaken | IOException | RuntimeException failed) {
            Files.deleteIfExists(path);
            throw failed;
        }
    }

    private Incoming checked(Path path, InputStream content, String name) throws NotTaken, IOException {
        MessageDigest digest = DigestUtils.getSha256Digest();
        long size = 0;
        try (OutputStream file = new DigestOutputStream(Files.newOutputStream(path), digest)) {
            byte[] buffer = new byte[64 * 1024];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > settings.longest().toBytes()) {
                    throw new NotTaken(Reason.TOO_LONG, settings.longest().toMegabytes() + " MB");
                }
                file.write(buffer, 0, read);
            }
        }
        if (size == 0) {
            throw new NotTaken(Reason.EMPTY, "");
        }
        return new Incoming(path, HexFormat.of().formatHex(digest.digest()), size, type(path, name), name);
    }

    private String type(Path path, String name) throws NotTaken, IOException {
        try (InputStream content = Files.newInputStream(path)) {
            String type = RECOGNISING.detect(content, name);
            if (!settings.takes(type)) {
                throw new NotTaken(Reason.TYPE_NOT_TAKEN, type);
            }
            return type;
        }
    }

    /** Some browsers send a whole path; controls and marks that turn the writing direction have no place in a name. */
    static String plain(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", "").strip();
        int dot = clean.lastIndexOf('.');
        String ending = dot > 0 && clean.length() - dot <= 12 ? clean.substring(dot) : "";
        return clean.length() <= LONGEST_NAME ? clean : clean.substring(0, LONGEST_NAME - ending.length()) + ending;
    }
}
