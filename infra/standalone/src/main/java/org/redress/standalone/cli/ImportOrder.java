package org.redress.standalone.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.imports.ImportRequest;
import org.redress.commandside.imports.MappingFile;

/** An import as it was asked for on the command line. */
record ImportOrder(
        Path file, @Nullable String mapping, @Nullable String pack, String zone, String source) {

    /** A mapping of ours keeps its bare name, so that a server elsewhere finds it too. */
    @Nullable
    Path mappingFile() {
        if (mapping == null) {
            return null;
        }
        Path typed = Path.of(mapping);
        return MappingFile.isShipped(mapping) && !Files.exists(typed) ? typed : typed.toAbsolutePath();
    }

    ImportRequest request(String tenant) {
        return new ImportRequest(tenant, file, mappingFile(), pack, zone, source);
    }
}
