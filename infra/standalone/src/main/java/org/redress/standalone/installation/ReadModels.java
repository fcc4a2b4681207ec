package org.redress.standalone.installation;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.redress.commandside.automation.TimersProjection;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.PackBook;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.infra.delivery.Projection;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.breaches.BreachesProjection;
import org.redress.queryside.cases.register.RegisterProjection;
import org.redress.queryside.cases.timeline.TimelineProjection;
import org.redress.queryside.customers.directory.DirectoryProjection;
import org.redress.queryside.notices.NoticesProjection;
import org.redress.queryside.packs.JournalPolicies;
import org.redress.queryside.reports.facts.FactsProjection;
import org.redress.queryside.satisfaction.SatisfactionProjection;
import org.redress.queryside.search.SearchModel;
import org.redress.queryside.workload.WorkloadProjection;

/** Every read model of an installation, by the class that fills it. */
final class ReadModels {
    private static final Duration LOOK_AROUND = Duration.ofMillis(500);

    private ReadModels() {}

    static List<Supplier<? extends Projection>> all(Journal journal, Now now, ZoneId zone) {
        return List.of(
                FactsProjection::new,
                RegisterProjection::new,
                TimelineProjection::new,
                () -> new BreachesProjection(tenant -> new JournalPolicies(journal, tenant)),
                WorkloadProjection::new,
                NoticesProjection::new,
                DirectoryProjection::new,
                () -> new SatisfactionProjection(zone),
                () -> new TimersProjection(journal, new PackBook(journal, now), new CalendarBook(journal, now)));
    }

    static List<DeliveryStatus> statuses(Delivery delivery, SearchModel search) {
        List<DeliveryStatus> all = new ArrayList<>(delivery.statuses());
        all.add(search.status());
        return all;
    }

    /** One that stands still is trouble. */
    static void catchUp(long head, Delivery delivery, SearchModel search) {
        for (String model : delivery.names()) {
            while (!delivery.awaitPosition(model, head, LOOK_AROUND)) {
                StandingStill.check(delivery.status(model));
            }
        }
        while (!search.awaitPosition(head, LOOK_AROUND)) {
            StandingStill.check(search.status());
        }
    }
}
