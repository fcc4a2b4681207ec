package org.redress.events.cases;

import org.jspecify.annotations.Nullable;

/** One field before and after. */
public record Change(
        String field, @Nullable String before, @Nullable String after) {}
