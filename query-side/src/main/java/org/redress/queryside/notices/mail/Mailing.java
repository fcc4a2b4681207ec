package org.redress.queryside.notices.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.redress.infra.desk.MailAddresses;
import org.redress.infra.desk.MailAddresses.Address;
import org.redress.infra.desk.ReadMarks;
import org.redress.infra.desk.ReadMarks.Mark;
import org.redress.queryside.notices.Notice;
import org.redress.queryside.notices.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;

/**
 * Sends notices as they come. What was sent is marked per person after it was, so a crash sends a mail again under the same
 * id and loses none; a server that is away is asked again, an address it refuses is passed over.
 */
public final class Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    private static final int TOGETHER = 50;
    private final Notices notices;
    private final MailAddresses addresses;
    private final ReadMarks marks;
    private final JavaMailSender sender;
    private final String from;

    /** Where it looks and what it sends with. */
    record Post(JavaMailSender sender, String from) {}

    Mailing(Notices notices, MailAddresses addresses, ReadMarks marks, Post post) {
        this.notices = notices;
        this.addresses = addresses;
        this.marks = marks;
        this.sender = post.sender();
        this.from = post.from();
    }

    /** Sends what has come since the last time. Throws MailException when the server cannot be reached. */
    void send(String tenant, Function<Addressed, NoticeMail> writing) {
        for (Address to : addresses.all(tenant)) {
            long sent = marks.find(tenant, to.staffId(), ReadMarks.MAILED)
                    .map(Mark::position)
                    .orElseGet(() -> begin(tenant, to));
            List<Notice> fresh = notices.rungAbove(tenant, to.staffId(), sent, TOGETHER);
            if (!fresh.isEmpty()) {
                send(writing.apply(new Addressed(to, fresh)));
                marks.move(
                        tenant, to.staffId(), ReadMarks.MAILED, fresh.getLast().position());
            }
        }
    }

    /** What one person is told in one mail, oldest first. */
    record Addressed(Address to, List<Notice> notices) {}

    /** Who asks for mail gets what comes from then on. */
    private long begin(String tenant, Address to) {
        long now = notices.position();
        marks.move(tenant, to.staffId(), ReadMarks.MAILED, now);
        return now;
    }

    private void send(NoticeMail mail) {
        try {
            MimeMessage message = sender.createMimeMessage();
            message.setHeader("Message-ID", "<" + mail.id() + "@redress>");
            MimeMessageHelper helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(mail.to().address());
            helper.setSubject(mail.subject());
            helper.setText(mail.text());
            sender.send(message);
        } catch (MessagingException | MailParseException unusable) {
            LOG.warn(
                    "a mail to member of staff {} cannot be written: {}",
                    mail.to().staffId(),
                    unusable.toString());
        } catch (MailSendException refused) {
            if (!isRefused(refused)) {
                throw refused;
            }
            LOG.warn(
                    "the mail server refuses the address of member of staff {}",
                    mail.to().staffId());
        }
    }

    private static boolean isRefused(MailException failure) {
        return failure instanceof MailSendException several
                && !several.getFailedMessages().isEmpty()
                && several.getFailedMessages().values().stream()
                        .allMatch(jakarta.mail.SendFailedException.class::isInstance);
    }
}
