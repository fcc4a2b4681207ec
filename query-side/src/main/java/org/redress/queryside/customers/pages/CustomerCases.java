package org.redress.queryside.customers.pages;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.ClockBadge;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.register.CaseStatus;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterFilter;
import org.redress.queryside.cases.register.RegisterQuery;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.reports.StandingCase;
import org.redress.queryside.reports.Standings;

/** The cases of one customer, open ones first, each open one with the clock that ends first. */
record CustomerCases(Register register, Standings standings) {
    private static final int MOST = 100;
    private static final int CLOCKS = 20;

    record Row(
            RegisterView view,
            String link,
            boolean open,
            String kind,
            @Nullable ClockBadge clock) {}

    List<Row> of(String tenant, String customerId, Instant now, Wording say) {
        RegisterFilter filter = new RegisterFilter(
                RegisterFilter.ALL.statuses(),
                null,
                null,
                null,
                null,
                null,
                null,
                customerId,
                null,
                null,
                null,
                null,
                null);
        List<RegisterView> cases = register.list(RegisterQuery.newest(tenant, filter, MOST)).rows().stream()
                .sorted(Comparator.comparing(CustomerCases::closed))
                .toList();
        return java.util.stream.IntStream.range(0, cases.size())
                .mapToObj(at -> row(cases.get(at), at < CLOCKS, now, say))
                .toList();
    }

    private static boolean closed(RegisterView view) {
        return view.status() == CaseStatus.CLOSED;
    }

    private Row row(RegisterView view, boolean withClock, Instant now, Wording say) {
        StandingCase standing =
                closed(view) || !withClock ? null : standings.find(view.caseId(), now, standings.head());
        CodeNames names = new CodeNames(standing == null ? Map.of() : standing.labels(), say);
        ClockBadge clock = standing == null
                ? null
                : ClockBadge.telling(standing.standing(), CaseFilter.ALL.open(), now, names)
                        .orElse(null);
        return new Row(
                view,
                PageLink.to("/cases").below(view.caseId()).toString(),
                !closed(view),
                names.of(view.kind()),
                clock);
    }
}
