package org.redress.queryside.notices.mail;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.redress.infra.access.Colleagues;
import org.redress.infra.web.Frames;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.notices.Notice;
import org.redress.queryside.notices.mail.Mailing.Addressed;
import org.redress.queryside.notices.mail.NoticeMail.Names;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.MailException;

/** Goes round again and again with the mail of one tenant. */
public final class MailRound implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private final String tenant;
    private final Mailing mailing;
    private final Register register;
    private final Calling calling;

    /** Where names and words come from. */
    record Calling(Colleagues colleagues, Frames frames, String url) {}

    MailRound(String tenant, Mailing mailing, Register register, Calling calling) {
        this.tenant = tenant;
        this.mailing = mailing;
        this.register = register;
        this.calling = calling;
    }

    /** Trouble ends this round and not the next. */
    @Override
    public void run() {
        try {
            mailing.send(tenant, this::written);
        } catch (MailException away) {
            LOG.warn("the mail server cannot be reached, notices wait: {}", away.getMessage());
        } catch (RuntimeException trouble) {
            LOG.warn("notices could not be mailed", trouble);
        }
    }

    private NoticeMail written(Addressed addressed) {
        List<String> caseIds =
                addressed.notices().stream().map(Notice::caseId).distinct().toList();
        Map<String, String> numbers = register.find(tenant, caseIds).stream()
                .collect(Collectors.toMap(RegisterView::caseId, RegisterView::shownNumber));
        Names names = new Names(
                caseId -> numbers.getOrDefault(caseId, caseId),
                staffId -> calling.colleagues().name(tenant, staffId),
                calling.url());
        return NoticeMail.of(
                addressed.to(),
                addressed.notices(),
                calling.frames().wording(addressed.to().language()),
                names);
    }
}
