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

/**
 * What is counted and computed from the facts of cases and the rules that held.
 *
 * @param standings keeps the present, so there is one for all who ask
 */
public record Figures(Facts facts, Policies policies, Reports reports, Standings standings, CalendarReports calendars) {

    static Figures of(Journal journal, Views views, Delivery delivery, Now now, ZoneId zone) {
        Facts facts = new Facts(views);
        FactSource source = new TenantFacts(
                facts,
                Installation.TENANT,
                () -> delivery.status(FactsProjection.NAME).complete());
        Policies policies = new JournalPolicies(journal, Installation.TENANT);
        return new Figures(
                facts,
                policies,
                new Reports(source, policies, now, zone),
                new Standings(source, policies, zone, now),
                new CalendarReports(policies, zone));
    }

    /** Reads in what the first report and the first page would otherwise wait for. */
    void warmUp(Now now) {
        standings.at(now.instant(), facts.position());
    }
}
