package org.redress.queryside.search;

import org.redress.infra.web.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires search; the index and the packs come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({SearchPage.class, SearchApi.class, SearchExport.class})
public class SearchConfiguration {

    @Bean
    Search search(SearchModel model, Customers customers) {
        return new Search(model, customers);
    }

    @Bean
    MessageBundle searchMessages() {
        return new MessageBundle("org/redress/queryside/search/messages");
    }
}
