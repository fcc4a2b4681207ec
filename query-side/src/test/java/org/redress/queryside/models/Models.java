package org.redress.queryside.models;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.TableHash;
import org.redress.infra.delivery.Views;
import org.redress.queryside.cases.breaches.BreachesProjection;
import org.redress.queryside.cases.register.RegisterProjection;
import org.redress.queryside.cases.timeline.TimelineProjection;
import org.redress.queryside.customers.directory.DirectoryProjection;
import org.redress.queryside.notices.NoticesProjection;
import org.redress.queryside.reports.facts.FactsProjection;
import org.redress.queryside.satisfaction.SatisfactionProjection;
import org.redress.queryside.workload.WorkloadProjection;

/** Every read model there is; one that is missing here is tested by nobody. */
final class Models {
    private Models() {}

    static List<Supplier<Projection>> all(MemoryEvents events) {
        return List.of(
                RegisterProjection::new,
                TimelineProjection::new,
                () -> new BreachesProjection(tenant -> new EventPolicies(events, tenant)),
                WorkloadProjection::new,
                NoticesProjection::new,
                () -> new SatisfactionProjection(ZoneId.of("Asia/Shanghai")),
                FactsProjection::new,
                DirectoryProjection::new);
    }

    /** Every table of every model. */
    static Map<String, String> hashes(Views views, MemoryEvents events) {
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Supplier<Projection> model : all(events)) {
            Projection projection = model.get();
            views.read(projection.name(), reading -> {
                for (String table : projection.tables()) {
                    hashes.put(table, TableHash.of(reading.connection(), table));
                }
                return table(hashes);
            });
        }
        return hashes;
    }

    private static int table(Map<String, String> hashes) {
        return hashes.size();
    }
}
