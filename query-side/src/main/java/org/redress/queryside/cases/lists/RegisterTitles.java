package org.redress.queryside.cases.lists;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterFilter;
import org.redress.queryside.cases.register.RegisterQuery;
import org.redress.queryside.cases.register.RegisterView;

/** Titles from the register of one tenant. */
public final class RegisterTitles implements Titles {
    /** Beyond so many hits nobody reads on; the newest are kept. */
    private static final int MOST = 5000;

    private final Register register;
    private final String tenant;

    public RegisterTitles(Register register, String tenant) {
        this.register = register;
        this.tenant = tenant;
    }

    @Override
    public Map<String, String> of(Collection<String> caseIds) {
        return register.find(tenant, caseIds).stream()
                .filter(row -> row.title() != null)
                .collect(toMap(RegisterView::caseId, row -> Objects.requireNonNull(row.title())));
    }

    @Override
    public Set<String> holding(String text) {
        RegisterFilter filter = RegisterFilter.ALL.withText(text);
        return register.list(RegisterQuery.newest(tenant, filter, MOST)).rows().stream()
                .map(RegisterView::caseId)
                .collect(toSet());
    }
}
