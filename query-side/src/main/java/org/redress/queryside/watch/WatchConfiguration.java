package org.redress.queryside.watch;

import org.redress.infra.web.MessageBundle;
import org.redress.infra.web.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the watch; the reports' snapshot and the clock come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({WatchPage.class, WatchExport.class})
public class WatchConfiguration {

    @Bean
    MessageBundle watchMessages() {
        return new MessageBundle("org/redress/queryside/watch/messages");
    }

    @Bean
    Tab watchTab() {
        return new Tab(WatchPage.PATH, "watch.tab", "watch", 10);
    }
}
