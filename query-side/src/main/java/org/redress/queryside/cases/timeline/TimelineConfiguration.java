package org.redress.queryside.cases.timeline;

import org.redress.infra.time.Now;
import org.redress.infra.web.MessageBundle;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.register.OwnWrites;
import org.redress.queryside.reports.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the page of a case; its events, the reports' snapshot and the clock come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({CasePage.class, ClockReceiptPage.class})
public class TimelineConfiguration {

    @Bean
    CaseScreen caseScreen(
            Standings standings,
            CaseEntries entries,
            CaseCustomers customers,
            Naming naming,
            Now now,
            OwnWrites writes) {
        return new CaseScreen(standings, entries, customers, naming, now, writes);
    }

    @Bean
    MessageBundle timelineMessages() {
        return new MessageBundle("org/redress/queryside/cases/timeline/messages");
    }
}
