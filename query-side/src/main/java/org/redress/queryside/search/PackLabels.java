package org.redress.queryside.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.Label;
import org.redress.events.packs.PackSettings;
import org.redress.infra.access.Colleagues;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.packs.Policies;

/** What the packs of some cases call their codes, and colleagues each other. */
public final class PackLabels {
    private final Policies policies;
    private final Colleagues colleagues;

    public PackLabels(Policies policies, Colleagues colleagues) {
        this.policies = policies;
        this.colleagues = colleagues;
    }

    CodeNames of(String tenant, Collection<SearchHit> hits, Wording say) {
        Map<String, Label> labels = new HashMap<>();
        hits.stream()
                .map(SearchHit::pack)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(pack -> labels(pack).forEach(labels::putIfAbsent));
        return new CodeNames(Map.copyOf(labels), say, id -> colleagues.name(tenant, id));
    }

    private Map<String, Label> labels(PackRef ref) {
        PackSettings pack = policies.pack(ref);
        return pack == null ? Map.of() : pack.labels();
    }
}
