package org.redress.standalone.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.imports.ImportRequest;

/** An import as it was asked for on the command line. */
record ImportOrder(
        Path file, @Nullable String mapping, @Nullable String pack, String zone, String source) {

    ImportRequest request(String tenant) {
        return new ImportRequest(tenant, file, mapping == null ? null : Path.of(mapping), pack, zone, source);
    }
}
