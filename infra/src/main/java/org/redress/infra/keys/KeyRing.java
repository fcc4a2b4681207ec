package org.redress.infra.keys;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys of one subject, unwrapped, oldest first. */
record KeyRing(@Nullable String parent, List<SubjectKey> keys) {
    KeyRing {
        keys = List.copyOf(keys);
    }

    SubjectKey newest() {
        return keys.getLast();
    }

    @Nullable
    SubjectKey find(int id) {
        for (SubjectKey key : keys) {
            if (key.id() == id) {
                return key;
            }
        }
        return null;
    }
}
