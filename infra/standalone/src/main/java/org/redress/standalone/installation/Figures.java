package org.redress.standalone.installation;

import java.time.ZoneId;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.Views;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;
import org.redress.queryside.calendars.CalendarReports;
import org.redress.queryside.packs.JournalPolicies;
import org.redress.queryside.packs.Policies;
import org.redress.queryside.reports.FactSource;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.Standings;
import org.redress.queryside.reports.TenantFacts;
import org.redress.queryside.reports.facts.Facts;
import org.redress.queryside.reports.facts.FactsProjection;

/** What figures are computed from: the facts of cases, and the rules that held. */
record Figures(Facts kept, FactSource facts, Policies policies) {

    static Figures of(Journal journal, Views views, Delivery delivery, String tenant) {
        Facts kept = new Facts(views);
        FactSource facts = new TenantFacts(
                kept, tenant, () -> delivery.status(FactsProjection.NAME).complete());
        return new Figures(kept, facts, new JournalPolicies(journal, tenant));
    }

    Reports reports(Now now) {
        return new Reports(facts, policies, now);
    }

    Standings standings(ZoneId zone, Now now) {
        return new Standings(facts, policies, zone, now);
    }

    CalendarReports calendars(ZoneId zone) {
        return new CalendarReports(policies, zone);
    }

    long position() {
        return kept.position();
    }
}
