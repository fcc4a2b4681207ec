package org.redress.standalone.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import org.redress.commandside.imports.ImportTrouble;
import org.redress.infra.store.AlreadyRunning;
import org.redress.standalone.installation.DataTrouble;
import org.redress.standalone.installation.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.Model.OptionSpec;
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
        Trouble ofTheData = DataTrouble.of(failure, directory(line));
        if (ofTheData != null) {
            return say(err, String.valueOf(ofTheData.getMessage()), ofTheData.chinese());
        }
        if (failure instanceof AlreadyRunning running) {
            return say(
                    err,
                    "Another Redress process is using this data. Stop it first, or name another directory with --data. ("
                            + running.getMessage() + ")",
                    "另一个 Redress 进程正在使用这些数据。请先停止它，或用 --data 指定其他目录。");
        }
        return unexpected(failure, err);
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

    private static Path directory(CommandLine line) {
        OptionSpec data = line.getCommandSpec().findOption("--data");
        Path typed = data == null ? null : data.getValue();
        return typed == null ? Path.of("") : typed.toAbsolutePath().normalize();
    }

    private static int say(PrintWriter err, String english, String chinese) {
        err.println(english);
        err.println(chinese);
        err.flush();
        return CALLER;
    }
}
