package org.redress.queryside.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.register.CaseStatus;

/** What the form offers to narrow by. */
record SearchChoices(List<Choice> statuses, List<Choice> kinds, List<Choice> owners) {
    static final SearchChoices NONE = new SearchChoices(List.of(), List.of(), List.of());

    record Choice(String value, String label, boolean chosen) {}

    static SearchChoices of(SearchAsked asked, Search search, PackLabels labels, Wording say) {
        List<SearchHit> some = search.find(new SearchAsked(asked.tenant(), "", Set.of(), null, null, null, 1))
                .hits();
        CodeNames names = labels.of(asked.tenant(), some, say);
        List<String> owners = new ArrayList<>(List.of(CaseDocument.NOBODY));
        owners.addAll(search.owners(asked.tenant()));
        return new SearchChoices(
                Stream.of(CaseStatus.values())
                        .map(status -> status(status, asked, say))
                        .toList(),
                search.kinds(asked.tenant()).stream()
                        .map(kind -> new Choice(kind, names.of(kind), kind.equals(asked.kind())))
                        .toList(),
                owners.stream()
                        .map(owner -> new Choice(owner, names.owner(owner), Objects.equals(owner, asked.owner())))
                        .toList());
    }

    private static Choice status(CaseStatus status, SearchAsked asked, Wording say) {
        String word = status.name().toLowerCase(Locale.ROOT);
        boolean chosen = asked.statuses().size() == 1 && asked.statuses().contains(status);
        return new Choice(word, say.text("search.status." + word), chosen);
    }
}
