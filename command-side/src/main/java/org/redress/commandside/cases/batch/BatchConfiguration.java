package org.redress.commandside.cases.batch;

import org.redress.commandside.cases.form.ManyForms;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.infra.access.Colleagues;
import org.redress.infra.desk.Batches;
import org.redress.infra.web.Frames;
import org.redress.infra.web.MessageBundle;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires actions on many cases; the desk, the store and the lists come from outside. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BatchSettings.class)
@Import({BatchPage.class, BatchApi.class})
public class BatchConfiguration {

    @Bean
    MessageBundle batchMessages() {
        return new MessageBundle("org/redress/commandside/cases/batch/messages");
    }

    @Bean
    BatchDesk batchDesk(CaseDesk desk, Batches batches) {
        return new BatchDesk(desk, batches);
    }

    @Bean
    BatchRoom batchRoom(
            BatchDesk batches, CaseDesk desk, ManyForms forms, CaseLists lists, Colleagues colleagues, Frames frames) {
        return new BatchRoom(batches, desk, forms, lists, colleagues, frames);
    }
}
