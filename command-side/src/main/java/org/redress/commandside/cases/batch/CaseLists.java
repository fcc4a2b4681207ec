package org.redress.commandside.cases.batch;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whole lists of cases, and what cases are about; answered outside, from whatever lists cases. */
public interface CaseLists {

    /** @param caseIds in the order of the list; left out where there are more of them than were asked for */
    record Listed(int total, List<String> caseIds) {}

    /**
     * Throws {@link org.redress.infra.web.BadParameter} for what is no list.
     *
     * @param address of the list's page, path and query
     */
    Listed of(String tenant, String address, int most);

    /** A case without a title is left out. */
    Map<String, String> titles(String tenant, Collection<String> caseIds);
}
