package org.redress.queryside.search;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.register.CaseStatus;

/** One page of what was found, as it is shown. */
record SearchView(
        List<Row> rows, long total, @Nullable String next, boolean further, String first, String query, long position) {
    private static final Set<String> ENDED = Set.of(CaseStatus.CLOSED.name(), CaseStatus.MERGED.name());

    /** @param other the number of the system it came from, where it has its own too */
    record Row(
            String caseId,
            String link,
            String number,
            @Nullable String other,
            String statusWord,
            boolean open,
            String kind,
            String owner,
            @Nullable String customer,
            @Nullable Instant openedAt,
            @Nullable Fragment title,
            @Nullable Fragment fragment) {}

    static SearchView of(SearchAsked asked, SearchList found, PackLabels labels, Wording say) {
        CodeNames names = labels.of(asked.tenant(), found.hits(), say);
        PageLink here = address(asked);
        String next = found.next();
        return new SearchView(
                found.hits().stream().map(hit -> row(hit, names)).toList(),
                found.total(),
                next == null ? null : here.with("after", next).toString(),
                asked.after() != null,
                here.with("list", "yes").toString(),
                query(here),
                found.position());
    }

    static PageLink address(SearchAsked asked) {
        String statuses = asked.statuses().stream()
                .map(status -> status.name().toLowerCase(Locale.ROOT))
                .sorted()
                .reduce("", (all, one) -> all.isEmpty() ? one : all + "," + one);
        return PageLink.to(SearchPage.PATH)
                .and("q", asked.text())
                .and("status", statuses)
                .and("kind", asked.kind())
                .and("owner", asked.owner());
    }

    private static String query(PageLink here) {
        String address = here.toString();
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark);
    }

    private static Row row(SearchHit hit, CodeNames names) {
        boolean both = hit.number() != null && hit.externalNumber() != null;
        return new Row(
                hit.caseId(),
                PageLink.to("/cases").below(hit.caseId()).toString(),
                hit.shownNumber(),
                both ? hit.externalNumber() : null,
                hit.status().toLowerCase(Locale.ROOT),
                !ENDED.contains(hit.status()),
                names.of(hit.kind()),
                names.owner(hit.owner()),
                hit.customer(),
                hit.openedAt(),
                hit.title(),
                hit.fragment());
    }
}
