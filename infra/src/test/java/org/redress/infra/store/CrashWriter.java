package org.redress.infra.store;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.redress.infra.delivery.Delivery;

/** Writes until it is killed. Tells of each command when it begins (S) and when its answer was there (A), unbuffered. */
final class CrashWriter {
    private static final int THREADS = 6;
    private static final FileOutputStream OUT = new FileOutputStream(FileDescriptor.out);

    private CrashWriter() {}

    public static void main(String[] arguments) {
        CrashSite site = CrashSite.of(List.of(arguments));
        Journal journal = site.open(site.keys());
        Delivery delivery = CrashSite.deliver(journal, site.views());
        if (!delivery.names().contains(CrashSite.TALLY)) {
            throw new IllegalStateException("nothing is delivered");
        }
        for (int thread = 0; thread < THREADS; thread++) {
            new Thread(() -> write(journal), "writer-" + thread).start();
        }
    }

    private static void write(Journal journal) {
        while (true) {
            UUID command = UUID.randomUUID();
            tell('S', command);
            if (journal.append(append(command)) instanceof AppendOutcome.Appended) {
                tell('A', command);
            }
        }
    }

    /** Each command opens a case of its own with two events about a person, so every group makes keys too. */
    static Append append(UUID command) {
        String id = command.toString();
        return Appends.command(command, id, 0, Appends.note(id, "one"), Appends.note(id, "two"));
    }

    private static void tell(char what, UUID command) {
        try {
            OUT.write((what + " " + command + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
