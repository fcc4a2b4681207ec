package org.redress.infra.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may hold a case. */
@FunctionalInterface
public interface Colleagues {

    /** In the order in which people look for a name. */
    List<Colleague> handling(String tenant);

    /** @param staffId stands in events; the rest is how people find each other */
    record Colleague(
            String staffId,
            String name,
            String login,
            @Nullable String pinyin) {}

    /** What colleagues call somebody, also who has left; the id itself where nobody was ever registered under it. */
    default String name(String tenant, String staffId) {
        return handling(tenant).stream()
                .filter(one -> one.staffId().equals(staffId))
                .map(Colleague::name)
                .findFirst()
                .orElse(staffId);
    }
}
