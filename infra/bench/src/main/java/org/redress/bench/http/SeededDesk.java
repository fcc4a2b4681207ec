package org.redress.bench.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import org.redress.bench.Sheet;
import org.redress.commandside.imports.ImportRequest;
import org.redress.commandside.imports.ImportSummary;
import org.redress.commandside.staff.command.StaffCommand.RegisterStaff;
import org.redress.commandside.staff.handling.StaffDesk;
import org.redress.events.staff.StaffRole;
import org.redress.infra.time.Now;
import org.redress.standalone.installation.DataDirectory;
import org.redress.standalone.installation.Installation;

/**
 * An installation with a history, and one agent who may log in.
 *
 * @param token what the agent's programs present
 */
record SeededDesk(Path directory, String token) {
    static final String AGENT = "bench";
    static final String PASSWORD = "a bench is not a person";
    private static final String PACK = "reference-sla";
    private static final String ZONE = "Asia/Shanghai";

    static SeededDesk make(Path directory, int cases, int open, Sheet sheet) throws IOException {
        if (Files.exists(directory.resolve("bench-token"))) {
            sheet.setting("seed", "as it lies in %s", directory);
            return new SeededDesk(directory, Files.readString(directory.resolve("bench-token")));
        }
        Path file = new DeskStream(cases, open, LocalDateTime.now(ZoneId.of(ZONE)))
                .write(directory.resolve("generated.csv"));
        long start = System.nanoTime();
        try (Installation installation = Installation.open(DataDirectory.open(directory), Now.system())) {
            ImportSummary summary = installation.imports().run(request(file), (_, _) -> {}, () -> false);
            double written = seconds(start);
            installation.catchUp();
            sheet.setting(
                    "seed",
                    "%,d cases, %,d of them open, %,d events; imported in %.0f s, read models caught up after %.0f s",
                    cases,
                    open,
                    installation.journal().head(),
                    written,
                    seconds(start));
            if (!summary.refused().isEmpty()) {
                throw new IllegalStateException(
                        "the generated stream was refused: " + summary.refused().getFirst());
            }
            String token = account(installation);
            Files.writeString(directory.resolve("bench-token"), token);
            return new SeededDesk(directory, token);
        }
    }

    private static ImportRequest request(Path file) {
        return new ImportRequest(Installation.TENANT, file, null, PACK, ZONE, "bench");
    }

    private static String account(Installation installation) {
        RegisterStaff registered = new RegisterStaff(AGENT, "Bench", null, Set.of(StaffRole.AGENT));
        var asked = new StaffDesk.Asked(Installation.TENANT, AGENT, registered, "system", "automation:accounts");
        installation.staffing().desk().handle(asked);
        var access = installation.staffing().access();
        access.accounts()
                .password(Installation.TENANT, AGENT, access.passwords().hash(PASSWORD), false);
        return access.tokens().make(Installation.TENANT, AGENT, "bench", true);
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
