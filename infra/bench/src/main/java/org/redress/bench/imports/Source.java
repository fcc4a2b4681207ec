package org.redress.bench.imports;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redress.bench.House;
import org.redress.bench.Scratch;
import org.redress.bench.Sheet;
import org.redress.commandside.imports.ImportRequest;
import org.redress.commandside.imports.ImportSummary;
import org.redress.commandside.imports.Imports;
import org.redress.infra.time.Now;
import picocli.CommandLine.Option;

/** Which command stream is imported. */
final class Source {
    @Option(names = "--file", paramLabel = "FILE", description = "A command stream; default: a generated one.")
    private @Nullable Path file;

    @Option(names = "--rows", defaultValue = "30000", description = "Rows of the generated one (${DEFAULT-VALUE}).")
    private int rows = 30_000;

    @Option(names = "--pack", defaultValue = "reference-sla", description = "Policy pack (${DEFAULT-VALUE}).")
    private String pack = "reference-sla";

    @Option(
            names = "--zone",
            defaultValue = "Asia/Shanghai",
            description = "Zone of the file's times (${DEFAULT-VALUE}).")
    private String zone = "Asia/Shanghai";

    ImportRequest request(Scratch scratch, Sheet sheet) throws IOException {
        Path given = file;
        Path used = given == null ? GeneratedStream.write(scratch.fresh().resolve("generated.csv"), rows) : given;
        sheet.setting("source", "%s, pack %s", given == null ? "generated" : used, pack);
        sheet.setting("files", "%s", scratch.fileSystem());
        sheet.setting("h2", "journal and keys WRITE_DELAY=0 and CHECKPOINT SYNC per group, before any acknowledgement");
        return new ImportRequest(House.TENANT, used, null, pack, zone, "bench");
    }

    static ImportSummary run(House house, ImportRequest request) {
        return new Imports(house.desk(), house.journal(), Now.system()).run(request, (_, _) -> {}, () -> false);
    }
}
