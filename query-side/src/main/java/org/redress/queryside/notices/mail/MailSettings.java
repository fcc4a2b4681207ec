package org.redress.queryside.notices.mail;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set for mail, besides the server itself ({@code spring.mail.host} and so on).
 *
 * @param from the address mail comes from
 * @param url where this installation is reached; empty: mails carry no links
 * @param every how often new notices are looked for; those found together go out in one mail
 */
@ConfigurationProperties("redress.mail")
record MailSettings(
        @DefaultValue("redress@localhost") String from,
        @DefaultValue("") String url,
        @DefaultValue("30s") Duration every) {}
