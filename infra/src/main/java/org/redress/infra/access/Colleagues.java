package org.redress.infra.access;

import java.util.List;

/** Who may hold a case. */
@FunctionalInterface
public interface Colleagues {

    /** In the order in which people look for a name. */
    List<Colleague> handling(String tenant);

    /** @param staffId stands in events; the name is for people */
    record Colleague(String staffId, String name) {}
}
