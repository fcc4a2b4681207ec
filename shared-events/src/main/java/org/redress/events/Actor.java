package org.redress.events;

import org.jspecify.annotations.Nullable;

/** Who did it, and for whom when acting as a deputy. Staff ids are not personal data to be shredded. */
public record Actor(String id, @Nullable String actingFor) {
    public static Actor of(String id) {
        return new Actor(id, null);
    }
}
