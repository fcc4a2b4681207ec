package org.redress.infra.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;
import org.redress.events.Personal;
import org.redress.infra.files.NotTaken.Reason;
import org.redress.infra.keys.DurableFile;
import org.redress.infra.keys.SubjectErased;
import org.redress.infra.keys.SubjectKey;
import org.redress.infra.keys.SubjectKeys;
import org.springframework.util.FileSystemUtils;

/**
 * The files of cases, each sealed under the key of its case, so that erasing the case or its customer makes them unreadable,
 * in backups too. A file is durable before the event that names it is written. Safe for many threads.
 */
public final class CaseFiles {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");
    private final Path folder;
    private final SubjectKeys keys;

    public CaseFiles(Path folder, SubjectKeys keys) {
        this.folder = folder;
        this.keys = keys;
    }

    /** On the disk when this returns. Keeping the same content again is harmless. */
    public void keep(String caseId, Incoming file) throws NotTaken, IOException {
        Path home = home(Personal.caseSubject(caseId));
        Path place = home.resolve(file.sha256());
        if (Files.exists(place)) {
            return;
        }
        SubjectKey key = key(caseId);
        Files.createDirectories(home);
        Path part = home.resolve(UUID.randomUUID() + ".part");
        try {
            write(file, key, part);
            Files.move(part, place, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        DurableFile.syncDirectory(home);
        DurableFile.syncDirectory(home.resolveSibling("."));
        DurableFile.syncDirectory(folder);
    }

    private SubjectKey key(String caseId) throws NotTaken {
        try {
            SubjectKey key = keys.forSealing(Personal.caseSubject(caseId));
            keys.flush();
            return key;
        } catch (SubjectErased gone) {
            throw new NotTaken(Reason.CASE_ERASED, "");
        }
    }

    private static void write(Incoming file, SubjectKey key, Path part) throws IOException {
        try (InputStream content = Files.newInputStream(file.path());
                FileChannel channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            OutputStream into = Channels.newOutputStream(channel);
            SealedFile.write(content, file.sha256(), key, into);
            channel.force(true);
        }
    }

    /** The content in the clear; absent when it was never here or its key was destroyed. Fails with IOException when it was altered. */
    public Optional<InputStream> open(String caseId, String sha256) throws IOException {
        if (!SHA256.matcher(sha256).matches()) {
            return Optional.empty();
        }
        Path place = place(caseId, sha256);
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        SubjectKey key = keys.forOpening(Personal.caseSubject(caseId), SealedFile.keyId(place));
        return key == null ? Optional.empty() : Optional.of(SealedFile.read(place, sha256, key.key()));
    }

    public boolean holds(String caseId, String sha256) {
        return SHA256.matcher(sha256).matches() && Files.exists(place(caseId, sha256));
    }

    /** Their keys are gone already; this only frees the room. */
    public void erase(Collection<String> subjects) {
        try {
            for (String subject : subjects) {
                FileSystemUtils.deleteRecursively(home(subject));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path place(String caseId, String sha256) {
        return home(Personal.caseSubject(caseId)).resolve(sha256);
    }

    /** A case's id may hold anything, so the folder is called by its hash. */
    private Path home(String subject) {
        String name = DigestUtils.sha256Hex(subject);
        return folder.resolve(name.substring(0, 2)).resolve(name);
    }
}
