package org.redress.standalone.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.ViewsUnavailable;
import org.redress.infra.keys.KeysUnavailable;
import org.redress.infra.store.AlreadyRunning;
import org.redress.infra.store.JournalUnavailable;
import org.redress.infra.store.NewerJournal;

/** What can befall the data while somebody works with them, told as something that can be put right. */
public final class DataTrouble {
    private static final int DEEPEST = 20;
    /** Less room than this and no engine can write its next block. */
    private static final long NO_ROOM_BYTES = 1 << 20;

    private DataTrouble() {}

    /** Absent for a failure that is not one of the data. */
    public static @Nullable Trouble of(Throwable failure, Path directory) {
        boolean ofTheData = causes(failure).anyMatch(DataTrouble::isOfTheData);
        boolean locked = failure instanceof AlreadyRunning; // what a full disk leaves behind looks like somebody else
        if (causes(failure).anyMatch(DataTrouble::saysNoRoom) || ((ofTheData || locked) && hasNoRoom(directory))) {
            return noRoom(directory, failure);
        }
        return ofTheData ? unusable(directory, failure) : null;
    }

    private static boolean isOfTheData(Throwable failure) {
        return failure instanceof JournalUnavailable
                || failure instanceof KeysUnavailable
                || failure instanceof ViewsUnavailable
                || failure instanceof NewerJournal
                || failure instanceof IOException
                || failure instanceof UncheckedIOException;
    }

    private static boolean saysNoRoom(Throwable failure) {
        String message = String.valueOf(failure.getMessage());
        return failure instanceof IOException
                && (message.contains("No space left") || message.contains("not enough space"));
    }

    private static boolean hasNoRoom(Path directory) {
        try {
            return Files.getFileStore(directory).getUsableSpace() < NO_ROOM_BYTES;
        } catch (IOException unknown) {
            return false;
        }
    }

    private static Trouble noRoom(Path directory, Throwable failure) {
        return new Trouble(
                "The disk that holds " + directory
                        + " is full. Make room and run the same command again; it goes on, and nothing that was acknowledged is lost.",
                "数据目录 " + directory + " 所在的磁盘已满。请腾出空间后重新运行同一命令，将从中断处继续；已确认的数据没有丢失。",
                failure);
    }

    /** Where the store says in both languages what to do, that is all there is to say. */
    private static Trouble unusable(Path directory, Throwable failure) {
        String message = String.valueOf(causes(failure)
                .filter(DataTrouble::isOfTheData)
                .findFirst()
                .orElse(failure)
                .getMessage());
        String[] told = message.split(" / ", 2);
        return told.length == 2
                ? new Trouble(told[0], told[1], failure)
                : new Trouble(
                        "The data in " + directory + " cannot be read or written now (" + message
                                + "). See whether the disk is full and the directory may be written, then run the same"
                                + " command again; what was acknowledged is not lost.",
                        "目前无法读写 " + directory + " 中的数据（" + message + "）。请检查磁盘空间与目录写权限，然后重新运行同一命令；已确认的数据没有丢失。",
                        failure);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, link -> link != null, Throwable::getCause)
                .limit(DEEPEST);
    }
}
