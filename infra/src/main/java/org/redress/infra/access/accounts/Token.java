package org.redress.infra.access.accounts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Lets a program of somebody's act in their name.
 *
 * @param writes whether it may change anything, or only read
 */
public record Token(
        String id,
        String tenant,
        String staffId,
        String name,
        boolean writes,
        Instant madeAt,
        @Nullable Instant usedAt) {}
