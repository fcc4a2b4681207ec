package org.redress.standalone;

import org.redress.standalone.cli.ExitCodes;
import org.redress.standalone.cli.Root;
import org.redress.standalone.cli.UsageTrouble;
import picocli.CommandLine;

/** Entry point of the command line. */
public final class Redress {
    private Redress() {}

    public static void main(String[] arguments) {
        System.exit(execute(arguments));
    }

    /** Runs one command and answers its exit code; used by tests in the same process. */
    public static int execute(String... arguments) {
        return new CommandLine(new Root())
                .setExecutionExceptionHandler(new ExitCodes())
                .setParameterExceptionHandler(new UsageTrouble())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .execute(arguments);
    }
}
