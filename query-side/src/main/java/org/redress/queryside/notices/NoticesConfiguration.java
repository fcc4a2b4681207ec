package org.redress.queryside.notices;

import org.redress.infra.web.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the bell; the notices, the marks and the register come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({NoticePages.class, NoticesApi.class})
public class NoticesConfiguration {

    @Bean
    MessageBundle noticeMessages() {
        return new MessageBundle("org/redress/queryside/notices/messages");
    }
}
