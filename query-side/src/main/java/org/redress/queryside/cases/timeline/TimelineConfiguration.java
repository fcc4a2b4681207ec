package org.redress.queryside.cases.timeline;

import org.redress.infra.web.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the page of a case; its events, the reports' snapshot and the clock come from outside. */
@Configuration(proxyBeanMethods = false)
@Import(CasePage.class)
public class TimelineConfiguration {

    @Bean
    MessageBundle timelineMessages() {
        return new MessageBundle("org/redress/queryside/cases/timeline/messages");
    }
}
