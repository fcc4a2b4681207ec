package org.redress.standalone.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Lists the commands when none is given. */
@Command(
        name = "./redress",
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            RunCommand.class,
            ImportCommand.class,
            ReportCommand.class,
            CalendarCommand.class,
            VerifyCommand.class,
            RebuildCommand.class,
            StaffCommand.class,
            RehearseCommand.class,
            CommandLine.HelpCommand.class
        },
        description = {
            "Event-sourced tracker for complaints and service requests.",
            "基于事件溯源的投诉与服务请求跟踪系统。",
        },
        footer = {"", "Also: ./redress test, ./redress bench    另有：./redress test、./redress bench"})
public final class Root implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        spec.commandLine().usage(System.out);
    }
}
