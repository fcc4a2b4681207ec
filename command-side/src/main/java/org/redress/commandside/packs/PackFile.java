package org.redress.commandside.packs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.redress.events.packs.PackSettings;

/**
 * A pack as its file says it.
 *
 * @param effectiveFrom from when cases are opened under it; absent means always for a first version and from its publication
 *     for a later one
 */
public record PackFile(
        String name,
        PackSettings settings,
        @Nullable Instant effectiveFrom,
        @Nullable String reason) {
    /** The beginning of time, as far as a case can go back. */
    public static final Instant ALWAYS = Instant.parse("0001-01-01T00:00:00Z");
}
