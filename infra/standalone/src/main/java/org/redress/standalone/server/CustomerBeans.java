package org.redress.standalone.server;

import org.redress.commandside.cases.form.Callers;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.commandside.facts.CustomerBook;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.infra.access.Colleagues;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.customers.directory.Directory;
import org.redress.queryside.customers.pages.CustomerEntries;
import org.redress.queryside.reports.Standings;
import org.redress.standalone.installation.CustomerLookups;
import org.redress.standalone.installation.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages and forms about customers need from the installation. */
@Configuration(proxyBeanMethods = false)
class CustomerBeans {

    @Bean
    CustomerDesk customerDesk(Installation installation) {
        return CustomerLookups.desk(installation);
    }

    @Bean
    CustomerBook customerBook(Installation installation) {
        return new CustomerBook(installation.journal());
    }

    @Bean
    Directory directory(Installation installation) {
        return new Directory(installation.views());
    }

    @Bean
    Callers callers(
            Directory directory,
            CustomerBook book,
            Register register,
            Standings standings,
            Colleagues colleagues,
            Now now) {
        return new RegisteredCallers(
                directory, book, register, new Promises(standings, now), colleagues, now, standings.zone());
    }

    @Bean
    CustomerEntries customerEntries(Installation installation) {
        return (tenant, customerId) ->
                installation.journal().readStream(tenant, new StreamId(StreamKind.CUSTOMER, customerId), 1);
    }
}
