package org.redress.infra.keys;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The keys that personal text is sealed with: one subject, one key (several only when two processes made the first one at
 * the same moment). Safe for many threads. Subjects are unique across tenants.
 */
public interface SubjectKeys extends AutoCloseable {

    /**
     * The key to seal with. A subject without a key gets one, which is pending until {@link #flush()}. Throws SubjectErased
     * when its key was destroyed: such a subject never gets a new one.
     */
    SubjectKey forSealing(String subject);

    /** The key something was sealed with; absent when it was destroyed. Throws KeyMissing when it is lost without having been erased. */
    @Nullable
    SubjectKey forOpening(String subject, int keyId);

    /**
     * From now on the child's keys are wrapped by the parent's key, so that erasing the parent erases the child. Repeating it
     * is harmless. Throws SubjectErased when either was erased.
     */
    void adopt(String child, String parent);

    /**
     * As {@link #adopt}, but only a child that has no key yet: whoever merely tries to begin something that exists must not
     * take it from its owner.
     */
    void adoptNew(String child, String parent);

    /**
     * Begins to make every pending key durable and does not wait for it; costs nothing when none is pending. The journal calls
     * it when events were encoded, and waits before it commits them.
     */
    Flushing startFlush();

    /** Returns when every key that was pending is durable. */
    default void flush() {
        startFlush().await();
    }

    /** Keys on their way to the disk. */
    interface Flushing {
        /** Returns when they are durable. Throws what kept them from it; they stay pending, and a new flush tries again. */
        void await();
    }

    /**
     * Destroys the keys of the subject and of all it has adopted, for ever. Returns all of these subjects, so that read models
     * can drop their copies of the text.
     */
    Set<String> erase(String subject);

    boolean isErased(String subject);

    /** Every subject ever erased. After a key backup was restored, erasing these again destroys what the backup revived. */
    Set<String> erasedSubjects();

    /** Hears of erasures by other processes. {@link #flush()} does it too; a process that only reads calls it now and then. */
    void refresh();

    @Override
    void close();
}
