package org.redress.queryside.cases.files;

import org.redress.infra.web.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what shows files; the files and what the events tell of them come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({FilePages.class, FilesApi.class})
public class FilesConfiguration {

    @Bean
    MessageBundle shownFileMessages() {
        return new MessageBundle("org/redress/queryside/cases/files/messages");
    }
}
