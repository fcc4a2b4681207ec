package org.redress.events.cases;

import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;

/**
 * A reference to a file kept outside the log, written before the event.
 *
 * @param size in bytes
 * @param name what whoever sent it called it, and that is often a name or a number
 */
public record Evidence(
        String sha256,
        long size,
        String mediaType,
        @Nullable Personal name) {}
