package org.redress.queryside.notices.mail;

import java.util.concurrent.ScheduledFuture;
import org.redress.infra.access.Colleagues;
import org.redress.infra.desk.MailAddresses;
import org.redress.infra.desk.ReadMarks;
import org.redress.infra.web.Frames;
import org.redress.infra.web.MessageBundle;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.notices.Notices;
import org.redress.queryside.notices.mail.MailRound.Calling;
import org.redress.queryside.notices.mail.Mailing.Post;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

/** Wires notices by mail, which go out once {@code spring.mail.host} names a server. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MailSettings.class)
@Import(MailPage.class)
public class MailConfiguration {

    /** Whose notices are mailed. */
    public record MailTenant(String tenant) {}

    @Bean
    MessageBundle mailMessages() {
        return new MessageBundle("org/redress/queryside/notices/mail/messages");
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty("spring.mail.host")
    static class WithServer {

        @Bean
        Mailing mailing(
                Notices notices,
                MailAddresses addresses,
                ReadMarks marks,
                JavaMailSender sender,
                MailSettings settings) {
            return new Mailing(notices, addresses, marks, new Post(sender, settings.from()));
        }

        @Bean
        MailRound mailRound(
                MailTenant tenant,
                Mailing mailing,
                Register register,
                Colleagues colleagues,
                Frames frames,
                MailSettings settings) {
            return new MailRound(tenant.tenant(), mailing, register, new Calling(colleagues, frames, settings.url()));
        }

        /** A round is never interrupted: it may be writing. */
        @Bean
        ThreadPoolTaskScheduler mailScheduler() {
            ThreadPoolTaskScheduler scheduler = new ThreadPoolTaskScheduler();
            scheduler.setThreadNamePrefix("mail-");
            scheduler.setWaitForTasksToCompleteOnShutdown(true);
            scheduler.setAwaitTerminationSeconds(20);
            return scheduler;
        }

        @Bean
        ScheduledFuture<?> mailRounds(ThreadPoolTaskScheduler mailScheduler, MailRound round, MailSettings settings) {
            return mailScheduler.scheduleWithFixedDelay(round, settings.every());
        }
    }
}
