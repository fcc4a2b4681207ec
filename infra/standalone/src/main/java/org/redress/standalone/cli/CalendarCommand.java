package org.redress.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {"Explains working time.", "解释工作时间。"})
final class CalendarCommand implements Callable<Integer> {
    @Override
    public Integer call() {
        return 0;
    }
}
