package org.redress.commandside.staff.form;

import org.redress.infra.web.MessageBundle;
import org.redress.infra.web.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages about staff; the desk, the book and the accounts come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({StaffListForm.class, StaffForm.class, Welcome.class})
public class StaffConfiguration {

    @Bean
    MessageBundle staffMessages() {
        return new MessageBundle("org/redress/commandside/staff/messages");
    }

    @Bean
    Tab staffTab() {
        return new Tab(StaffListForm.PATH, "staff.tab", "staff", 80);
    }
}
