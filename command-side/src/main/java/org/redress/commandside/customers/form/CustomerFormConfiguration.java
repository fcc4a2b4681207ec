package org.redress.commandside.customers.form;

import org.redress.infra.web.MessageBundle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the forms about customers; the desk and the book come from outside. */
@Configuration(proxyBeanMethods = false)
@Import(CustomerForm.class)
public class CustomerFormConfiguration {

    @Bean
    MessageBundle customerFormMessages() {
        return new MessageBundle("org/redress/commandside/customers/messages");
    }
}
