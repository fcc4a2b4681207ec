package org.redress.queryside.customers.pages;

import org.redress.infra.web.MessageBundle;
import org.redress.infra.web.Tab;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.timeline.CaseCustomers;
import org.redress.queryside.customers.api.CustomersApiConfiguration;
import org.redress.queryside.reports.Standings;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the pages about customers; the directory and the events come from outside. */
@Configuration(proxyBeanMethods = false)
@Import({CustomersPage.class, CustomerPage.class, CustomersApiConfiguration.class})
public class CustomerPagesConfiguration {

    @Bean
    CaseCustomers caseCustomers(CustomerEntries entries) {
        return new FiledCustomers(entries);
    }

    @Bean
    CustomerCases customerCases(Register register, Standings standings) {
        return new CustomerCases(register, standings);
    }

    @Bean
    MessageBundle customerMessages() {
        return new MessageBundle("org/redress/queryside/customers/pages/messages");
    }

    @Bean
    Tab customersTab() {
        return new Tab(CustomersPage.PATH, "file.tab", "person", 25);
    }
}
