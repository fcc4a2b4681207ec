package org.redress.commandside.imports;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to import.
 *
 * @param mapping mapping file for a foreign CSV; absent for a command stream
 * @param pack policy pack the cases are opened under; absent means the installation's default
 * @param zone time zone of times without an offset
 * @param source name of the source; the same source case always meets the same case here
 */
public record ImportRequest(
        String tenant,
        Path file,
        @Nullable Path mapping,
        @Nullable String pack,
        String zone,
        String source) {}
