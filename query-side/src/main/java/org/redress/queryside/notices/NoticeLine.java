package org.redress.queryside.notices;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.PageLink;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterView;

/**
 * A notice in words.
 *
 * @param what the event, as histories call it
 * @param title of the case, where it has one
 */
record NoticeLine(
        Notice notice, String number, @Nullable String title, String what, String actor, String link, boolean fresh) {

    /** @param read up to where the reader has read */
    static List<NoticeLine> of(List<Notice> notices, String tenant, Register register, CodeNames names, long read) {
        List<String> caseIds = notices.stream().map(Notice::caseId).distinct().toList();
        Map<String, RegisterView> cases = register.find(tenant, caseIds).stream()
                .collect(Collectors.toMap(RegisterView::caseId, Function.identity()));
        return notices.stream()
                .map(notice -> of(notice, cases.get(notice.caseId()), names, read))
                .toList();
    }

    private static NoticeLine of(Notice notice, @Nullable RegisterView about, CodeNames names, long read) {
        return new NoticeLine(
                notice,
                about == null ? notice.caseId() : about.shownNumber(),
                about == null ? null : about.title(),
                names.say().called("event.", notice.wireName()),
                names.actor(notice.actor()),
                PageLink.to("/cases").below(notice.caseId()).toString(),
                notice.position() > read);
    }

    public Instant at() {
        return notice.recordedAt();
    }

    public String ground() {
        return notice.ground().name();
    }
}
