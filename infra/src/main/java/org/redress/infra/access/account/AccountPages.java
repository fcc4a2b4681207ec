package org.redress.infra.access.account;

import org.redress.infra.access.accounts.Access;
import org.redress.infra.export.Exports;
import org.redress.infra.time.Now;
import org.redress.infra.web.Tab;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires what everybody may do for themselves, and what auditors read. */
@Configuration(proxyBeanMethods = false)
@Import({
    AccountPage.class,
    PasswordPage.class,
    SecondFactorPage.class,
    AccessLogPage.class,
    AccessLogExport.class,
    Note.class
})
public class AccountPages {

    @Bean
    Exports exports(Access access, Now now) {
        return new Exports(access.log()::write, now);
    }

    @Bean
    Tab accessLogTab() {
        return new Tab(AccessLogPage.PATH, "accessLog.tab", "lock", 90);
    }
}
