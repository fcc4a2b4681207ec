package org.redress.standalone.server;

import org.redress.infra.access.Colleagues;
import org.redress.queryside.calendars.CalendarReports;
import org.redress.queryside.cases.lists.RegisterTitles;
import org.redress.queryside.cases.lists.Titles;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.timeline.CaseEntries;
import org.redress.queryside.cases.timeline.Timeline;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.Standings;
import org.redress.queryside.search.PackLabels;
import org.redress.queryside.search.SearchModel;
import org.redress.standalone.installation.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The read models of the installation, and what is told from them. */
@Configuration(proxyBeanMethods = false)
class ReadingBeans {
    @Bean
    Register register(Installation installation) {
        return installation.register();
    }

    @Bean
    Timeline timeline(Installation installation) {
        return installation.timeline();
    }

    /** The installation closes it. */
    @Bean(destroyMethod = "")
    SearchModel searchModel(Installation installation) {
        return installation.search();
    }

    @Bean
    PackLabels packLabels(Installation installation, Colleagues colleagues) {
        return new PackLabels(installation.figures().policies(), colleagues);
    }

    @Bean
    Reports reports(Installation installation) {
        return installation.figures().reports();
    }

    @Bean
    Standings standings(Installation installation) {
        return installation.figures().standings();
    }

    @Bean
    CalendarReports calendarReports(Installation installation) {
        return installation.figures().calendars();
    }

    @Bean
    Titles titles(Installation installation) {
        return new RegisterTitles(installation.register(), Installation.TENANT);
    }

    @Bean
    CaseEntries caseEntries(Installation installation) {
        return caseId -> installation.timeline().of(Installation.TENANT, caseId);
    }
}
