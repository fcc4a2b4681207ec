package org.redress.commandside.customers.api;

import org.redress.commandside.customers.handling.CustomerDesk;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The commands about customers over HTTP; what reads a call comes with those of cases. */
@Configuration(proxyBeanMethods = false)
@Import(CustomersCommandsApi.class)
public class CustomerApiConfiguration {

    @Bean
    CustomerAnswers customerAnswers(CustomerDesk desk, MessageSource messages) {
        return new CustomerAnswers(desk, messages);
    }
}
