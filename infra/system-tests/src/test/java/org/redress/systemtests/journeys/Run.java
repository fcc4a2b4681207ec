package org.redress.systemtests.journeys;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.redress.standalone.Redress;

/** One command through the real entry point, with its output caught. */
public record Run(int exit, String out, String err) {

    public static Run of(Path data, String... arguments) {
        return execute(Stream.concat(Stream.of(arguments), Stream.of("--data", data.toString()))
                .toList());
    }

    static Run execute(List<String> arguments) {
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream caughtOut = new ByteArrayOutputStream();
        ByteArrayOutputStream caughtErr = new ByteArrayOutputStream();
        System.setOut(new PrintStream(caughtOut, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(caughtErr, true, StandardCharsets.UTF_8));
        try {
            int exit = Redress.execute(arguments.toArray(String[]::new));
            return new Run(
                    exit, caughtOut.toString(StandardCharsets.UTF_8), caughtErr.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }
}
