package org.redress.standalone.server;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.form.Callers;
import org.redress.commandside.facts.CustomerBook;
import org.redress.events.Personal;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.TierPeriod;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Colleagues.Colleague;
import org.redress.infra.time.Now;
import org.redress.infra.web.PhoneMask;
import org.redress.queryside.cases.register.CaseStatus;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterFilter;
import org.redress.queryside.cases.register.RegisterQuery;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.customers.directory.Directory;

/** Callers out of the directory; whoever is chosen is read from the journal, so that a customer just registered is there. */
record RegisteredCallers(
        Directory directory,
        CustomerBook book,
        Register register,
        Promises promises,
        Colleagues colleagues,
        Now now,
        ZoneId zone)
        implements Callers {
    private static final int MATCHES = 8;
    private static final int OPEN = 20;

    @Override
    public List<Caller> find(String tenant, String typed) {
        return directory.find(tenant, typed, MATCHES).stream()
                .map(view -> caller(tenant, view.customerId(), view.file()))
                .toList();
    }

    @Override
    public @Nullable Known known(String tenant, String customerId) {
        CustomerFile file = book.seen(tenant, customerId).file();
        if (!file.registered()) {
            return null;
        }
        List<RegisterView> theirs = open(tenant, customerId);
        return new Known(
                caller(tenant, customerId, file),
                theirs.stream().map(RegisteredCallers::shown).toList(),
                promises.telling(theirs));
    }

    private List<RegisterView> open(String tenant, String customerId) {
        RegisterFilter theirs = new RegisterFilter(
                RegisterFilter.OPEN.statuses(),
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
        return register.list(RegisterQuery.newest(tenant, theirs, OPEN)).rows().stream()
                .filter(view -> view.status() != CaseStatus.CLOSED)
                .toList();
    }

    private static Open shown(RegisterView view) {
        return new Open(view.caseId(), view.shownNumber(), view.title(), view.kind(), view.category());
    }

    private Caller caller(String tenant, String customerId, CustomerFile file) {
        var today = now.instant().atZone(zone).toLocalDate();
        String manager = file.manager();
        return new Caller(
                customerId,
                file.name(),
                file.number(),
                file.tier(TierPeriod.SERVICE, today).map(TierPeriod::tier).orElse(null),
                manager == null ? null : called(tenant, manager),
                PhoneMask.of(String.join("\n", file.phones()).replace(Personal.ERASED, "")));
    }

    private String called(String tenant, String staffId) {
        return colleagues.handling(tenant).stream()
                .filter(one -> one.staffId().equals(staffId))
                .map(Colleague::name)
                .findFirst()
                .orElse(staffId);
    }
}
