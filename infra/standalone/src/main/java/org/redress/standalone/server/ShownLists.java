package org.redress.standalone.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.redress.commandside.cases.batch.CaseLists;
import org.redress.infra.web.BadParameter;
import org.redress.queryside.cases.lists.ListedCases;
import org.redress.queryside.cases.lists.Titles;
import org.redress.queryside.search.Search;
import org.redress.queryside.search.SearchAsked;
import org.redress.queryside.search.SearchHit;
import org.redress.queryside.search.SearchParameters;

/** The lists people see, by the address of their page: cases under a filter, and what a search has found. */
record ShownLists(ListedCases listed, Search search, Titles titles) implements CaseLists {
    @Override
    public Listed of(String tenant, String address, int most) {
        int mark = address.indexOf('?');
        String query = mark < 0 ? "" : address.substring(mark + 1);
        List<String> found =
                switch (mark < 0 ? address : address.substring(0, mark)) {
                    case "/cases" -> listed.ids(query);
                    case "/search" -> found(SearchParameters.read(tenant, ListedCases.parameters(query)));
                    default -> throw new BadParameter("list", address, "bad.filter");
                };
        return new Listed(found.size(), found.size() > most ? List.of() : found);
    }

    private List<String> found(SearchAsked asked) {
        List<String> found = new ArrayList<>();
        try {
            search.all(asked.after(null), (_, hits) -> {
                for (SearchHit hit : hits) {
                    found.add(hit.caseId());
                }
            });
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    @Override
    public Map<String, String> titles(String tenant, Collection<String> caseIds) {
        return titles.of(caseIds);
    }
}
