package org.redress.events.cases;

import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;

/** Who reported the matter, as told at intake. */
public record Reporter(
        @Nullable Personal name,
        @Nullable Personal phone,
        @Nullable Personal address) {
    public static final Reporter UNKNOWN = new Reporter(null, null, null);
}
