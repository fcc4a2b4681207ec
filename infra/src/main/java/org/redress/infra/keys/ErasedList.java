package org.redress.infra.keys;

import java.util.Collection;
import java.util.Set;

/**
 * The second place that remembers who was erased. It is no part of a key backup, so a restored backup cannot revive
 * anybody: what is on this list is destroyed again when the keys are opened.
 */
interface ErasedList {
    Set<String> read();

    void add(Collection<String> subjects);
}
