package org.redress.standalone.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "calendar",
        mixinStandardHelpOptions = true,
        description = {"Explains working time.", "解释工作时间。"})
final class CalendarCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        return 0;
    }
}
