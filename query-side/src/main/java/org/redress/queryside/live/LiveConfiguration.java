package org.redress.queryside.live;

import org.redress.infra.web.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what open pages hear; the tail of the journal comes from outside. */
@Configuration(proxyBeanMethods = false)
@Import(LivePages.class)
public class LiveConfiguration {

    @Bean
    MessageBundle liveMessages() {
        return new MessageBundle("org/redress/queryside/live/messages");
    }
}
