package org.redress.standalone.installation;

import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.redress.commandside.automation.TimersProjection;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.PackBook;
import org.redress.infra.delivery.Projection;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.breaches.BreachesProjection;
import org.redress.queryside.cases.register.RegisterProjection;
import org.redress.queryside.cases.timeline.TimelineProjection;
import org.redress.queryside.customers.directory.DirectoryProjection;
import org.redress.queryside.packs.JournalPolicies;
import org.redress.queryside.reports.facts.FactsProjection;
import org.redress.queryside.satisfaction.SatisfactionProjection;
import org.redress.queryside.workload.WorkloadProjection;

/** Every read model of an installation, by the class that fills it. */
final class ReadModels {
    private ReadModels() {}

    static List<Supplier<? extends Projection>> all(Journal journal, Now now, ZoneId zone) {
        return List.of(
                FactsProjection::new,
                RegisterProjection::new,
                TimelineProjection::new,
                () -> new BreachesProjection(tenant -> new JournalPolicies(journal, tenant)),
                WorkloadProjection::new,
                DirectoryProjection::new,
                () -> new SatisfactionProjection(zone),
                () -> new TimersProjection(journal, new PackBook(journal, now), new CalendarBook(journal, now)));
    }
}
