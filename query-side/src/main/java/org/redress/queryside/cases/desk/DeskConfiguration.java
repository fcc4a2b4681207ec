package org.redress.queryside.cases.desk;

import org.redress.infra.web.MessageBundle;
import org.redress.infra.web.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the desk. */
@Configuration(proxyBeanMethods = false)
@Import(DeskPage.class)
public class DeskConfiguration {

    @Bean
    MessageBundle deskMessages() {
        return new MessageBundle("org/redress/queryside/cases/desk/messages");
    }

    @Bean
    Tab deskTab() {
        return new Tab(DeskPage.PATH, "desk.tab", "open", 15);
    }
}
