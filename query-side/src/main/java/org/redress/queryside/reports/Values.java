package org.redress.queryside.reports;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The different values cases have; {@code null} among them where one has none. */
public record Values(
        Set<@Nullable String> owners,
        Set<@Nullable String> tiers,
        Set<@Nullable String> kinds,
        Set<@Nullable String> severities,
        Set<@Nullable String> sources) {

    private static Values empty() {
        return new Values(new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>(), new HashSet<>());
    }

    static Values of(List<Standing> cases) {
        Values all = empty();
        for (Standing standing : cases) {
            all.owners.add(standing.owner());
            all.tiers.add(standing.traits().tier());
            all.kinds.add(standing.traits().kind());
            all.severities.add(standing.traits().severity());
            all.sources.add(standing.source());
        }
        return all;
    }

    static Values together(Collection<Values> some) {
        Values all = empty();
        for (Values one : some) {
            all.owners.addAll(one.owners);
            all.tiers.addAll(one.tiers);
            all.kinds.addAll(one.kinds);
            all.severities.addAll(one.severities);
            all.sources.addAll(one.sources);
        }
        return all;
    }
}
