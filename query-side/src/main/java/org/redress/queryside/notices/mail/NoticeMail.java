package org.redress.queryside.notices.mail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.redress.infra.desk.MailAddresses.Address;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;
import org.redress.queryside.notices.Notice;

/**
 * One mail with the notices of somebody. It leaves the house, so it names cases by number and tells nothing of their contents.
 *
 * @param id the same for the same notices, so that a mail sent twice is known as one
 */
record NoticeMail(Address to, String id, String subject, String text) {

    /** What a mail calls things by. */
    record Names(UnaryOperator<String> caseNumber, UnaryOperator<String> staff, String url) {}

    static NoticeMail of(Address to, List<Notice> notices, Wording say, Names names) {
        String lines = notices.stream().map(notice -> line(notice, say, names)).collect(Collectors.joining("\n\n"));
        String first = plain(names.caseNumber().apply(notices.getFirst().caseId()));
        String subject = notices.size() == 1
                ? say.text("mail.subject.one", first, said(notices.getFirst(), say))
                : say.text("mail.subject.many", notices.size(), first);
        String text = say.text("mail.greeting") + "\n\n" + lines + "\n\n" + say.text("mail.end") + "\n";
        String about =
                to.staffId() + " " + notices.stream().map(Notice::position).toList();
        String id =
                UUID.nameUUIDFromBytes(about.getBytes(StandardCharsets.UTF_8)).toString();
        return new NoticeMail(to, id, plain(subject), text);
    }

    private static String line(Notice notice, Wording say, Names names) {
        String head = say.text(
                "mail.line",
                plain(names.caseNumber().apply(notice.caseId())),
                said(notice, say),
                plain(names.staff().apply(notice.actor())),
                say.second(notice.recordedAt()),
                say.text("notices.ground." + notice.ground()));
        return names.url().isEmpty() ? head : head + "\n" + link(names.url(), notice.caseId());
    }

    private static String link(String url, String caseId) {
        String base = url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        return base + PageLink.to("/cases").below(caseId);
    }

    private static String said(Notice notice, Wording say) {
        return say.called("event.", notice.wireName());
    }

    /** A number that came with an import may hold anything; a line of a mail holds no line end. */
    private static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+", " ").strip();
    }
}
