package org.redress.infra.keys;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Keys that live as long as the test. */
public final class InMemorySubjectKeys implements SubjectKeys {
    private final SecureRandom random = new SecureRandom();
    private final Map<String, SubjectKey> keys = new ConcurrentHashMap<>();
    private final Map<String, String> parents = new ConcurrentHashMap<>();
    private final Set<String> erased = ConcurrentHashMap.newKeySet();

    @Override
    public SubjectKey forSealing(String subject) {
        if (isErased(subject)) {
            throw new SubjectErased(subject);
        }
        return keys.computeIfAbsent(subject, _ -> fresh());
    }

    private SubjectKey fresh() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return new SubjectKey(random.nextInt(), new SecretKeySpec(bytes, "AES"));
    }

    @Override
    public @Nullable SubjectKey forOpening(String subject, int keyId) {
        if (isErased(subject)) {
            return null;
        }
        SubjectKey key = keys.get(subject);
        if (key == null || key.id() != keyId) {
            throw new KeyMissing(subject);
        }
        return key;
    }

    @Override
    public void adopt(String child, String parent) {
        forSealing(child);
        forSealing(parent);
        parents.put(child, parent);
    }

    @Override
    public void flush() {
        refresh();
    }

    @Override
    public boolean erase(String subject) {
        erased.add(subject);
        boolean any = keys.remove(subject) != null;
        parents.forEach((child, parent) -> {
            if (parent.equals(subject)) {
                erased.add(child);
                keys.remove(child);
            }
        });
        return any;
    }

    @Override
    public boolean isErased(String subject) {
        return erased.contains(subject);
    }

    @Override
    public Set<String> erasedSubjects() {
        return Set.copyOf(erased);
    }

    @Override
    public void refresh() {
        // nobody else can erase anything here
    }

    @Override
    public void close() {
        keys.clear();
    }
}
