package org.redress.queryside.workload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.infra.delivery.Views;

/** Open cases by person and queue. */
public final class Workload {
    private static final String BY_OWNER = """
            select owner, open_cases from workload_owner where tenant = ? order by open_cases desc, owner
            """;

    private final Views views;

    public Workload(Views views) {
        this.views = views;
    }

    /** @param owner a person or a {@code queue:}; absent for the unassigned cases */
    public record Load(@Nullable String owner, long openCases) {}

    /** Heaviest first; owners without open cases are not listed. */
    public List<Load> byOwner(String tenant) {
        return views.read(
                WorkloadProjection.NAME,
                reading -> reading.list(
                        BY_OWNER,
                        row -> new Load(row.getString(1).isEmpty() ? null : row.getString(1), row.getLong(2)),
                        tenant));
    }
}
