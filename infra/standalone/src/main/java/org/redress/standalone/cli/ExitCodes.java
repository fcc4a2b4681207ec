package org.redress.standalone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import org.redress.commandside.imports.ImportTrouble;
import org.redress.infra.delivery.ViewsUnavailable;
import org.redress.infra.keys.KeysUnavailable;
import org.redress.infra.store.AlreadyRunning;
import org.redress.infra.store.JournalUnavailable;
import org.redress.infra.store.NewerJournal;
import org.redress.standalone.installation.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** 0 when all went well, 2 for what the caller can put right, 1 for a failure of ours. */
public final class ExitCodes implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ExitCodes.class);
    private static final int CALLER = 2;
    private static final int OURS = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        if (failure instanceof Trouble trouble) {
            return say(err, String.valueOf(trouble.getMessage()), trouble.chinese());
        }
        if (failure instanceof ImportTrouble trouble) {
            return say(err, String.valueOf(trouble.getMessage()), trouble.chinese());
        }
        if (failure instanceof AlreadyRunning running) {
            return say(
                    err,
                    "Another Redress process is using this data. Stop it first, or name another directory with --data. ("
                            + running.getMessage() + ")",
                    "另一个 Redress 进程正在使用这些数据。请先停止它，或用 --data 指定其他目录。");
        }
        return store(failure, err) ? CALLER : unexpected(failure, err);
    }

    /** The keys, the journal or the views do not do what they should, and the caller can see to it. */
    private static boolean store(Exception failure, PrintWriter err) {
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof KeysUnavailable || link instanceof NewerJournal) {
                say(err, String.valueOf(link.getMessage()));
                return true;
            }
            if (link instanceof JournalUnavailable || link instanceof ViewsUnavailable || isOfTheDisk(link)) {
                LOG.info("the store does not answer", failure);
                say(
                        err,
                        "The data cannot be read or written now (" + link.getMessage()
                                + "). See whether the disk is full and the directory may be written, then try again;"
                                + " what was acknowledged is not lost.",
                        "目前无法读写数据（" + link.getMessage() + "）。请检查磁盘空间与目录写权限后重试；已确认的数据没有丢失。");
                return true;
            }
        }
        return false;
    }

    private static int unexpected(Exception failure, PrintWriter err) {
        LOG.error("unexpected failure", failure);
        say(
                err,
                "Something went wrong that should not (" + failure.getClass().getSimpleName()
                        + "); the lines above say where. Nothing that was acknowledged is lost.",
                "发生了不应出现的错误（" + failure.getClass().getSimpleName() + "），详情见上。已确认的数据没有丢失。");
        return OURS;
    }

    private static boolean isOfTheDisk(Throwable failure) {
        return failure instanceof IOException || failure instanceof UncheckedIOException;
    }

    private static int say(PrintWriter err, String... sentences) {
        for (String sentence : sentences) {
            err.println(sentence);
        }
        err.flush();
        return CALLER;
    }
}
