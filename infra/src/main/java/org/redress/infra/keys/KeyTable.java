package org.redress.infra.keys;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where wrapped keys and the list of erased subjects are kept. What a method wrote is durable when it returns. */
interface KeyTable {

    /** The keys of one subject, oldest first, perhaps followed by keys of others that were stored next; empty when it has none. */
    List<WrappedKey> load(String subject);

    /** Adds or replaces, all or none; leaves out what belongs to an erased subject. */
    void store(Collection<WrappedKey> keys);

    /** Subjects whose keys are wrapped by one of these. */
    Set<String> childrenOf(Collection<String> parents);

    /** Destroys the keys and puts the subjects on the list. */
    void destroy(Collection<String> subjects);

    /** Subjects put on the list since the last call; all of them at the first. */
    List<String> newlyErased();

    /** Which master key wraps these keys; absent as long as none does. */
    @Nullable
    String fingerprint();

    void fingerprint(String fingerprint);

    void close();
}
