package org.redress.commandside.cases.form;

import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.infra.access.Colleagues;
import org.redress.infra.desk.Drafts;
import org.redress.infra.files.Arrivals;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.web.Frames;
import org.redress.infra.web.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the forms about cases; the desk, the colleagues and the numbers come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({ActionPage.class, DraftPage.class, IntakeForm.class, ReceiptPage.class})
public class FormConfiguration {

    @Bean
    MessageBundle formMessages() {
        return new MessageBundle("org/redress/commandside/cases/form/messages");
    }

    @Bean
    Keeping keeping(Drafts drafts) {
        return new Keeping(drafts);
    }

    @Bean
    Forms forms(CaseDesk desk, Colleagues colleagues, CaseNumbers numbers, Frames frames, Keeping keeping) {
        return new Forms(desk, colleagues, numbers, frames, keeping);
    }

    @Bean
    ManyForms manyForms(Forms forms, CaseNumbers numbers) {
        return new ManyForms(forms, numbers);
    }

    @Bean
    Attaching attaching(CaseDesk desk, Forms forms, Sending sending, Arrivals arrivals, CaseFiles files) {
        return new Attaching(desk, forms, sending, arrivals, files);
    }

    @Bean
    Sending sending(CaseDesk desk, Forms forms, CaseNumbers numbers) {
        return new Sending(desk, forms, numbers);
    }
}
