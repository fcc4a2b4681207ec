package org.redress.queryside.cases.lists;

import org.redress.infra.access.Colleagues;
import org.redress.infra.access.accounts.SavedViews;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.MessageBundle;
import org.redress.infra.web.Tab;
import org.redress.queryside.reports.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the lists of cases; the reports' snapshot and the clock come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({ListPage.class, ListExport.class, PrintedList.class, SavedListPage.class, SavedListApi.class})
public class ListConfiguration {

    @Bean
    MessageBundle listMessages() {
        return new MessageBundle("org/redress/queryside/cases/lists/messages");
    }

    @Bean
    Naming naming(Frames frames, Colleagues colleagues) {
        return new Naming(frames, colleagues);
    }

    @Bean
    SavedLists savedLists(SavedViews views, Titles titles) {
        return new SavedLists(views, titles);
    }

    @Bean
    ListedCases listedCases(Standings standings, Titles titles, Now now) {
        return new ListedCases(standings, titles, now);
    }

    @Bean
    Tab listTab() {
        return new Tab(ListPage.PATH, "list.tab", "list", 20);
    }
}
