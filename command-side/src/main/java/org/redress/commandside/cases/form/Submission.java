package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.events.Actor;
import org.redress.infra.access.Who;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.Requests;

/**
 * What a form sends besides its fields.
 *
 * @param sending made when the form was; the command id follows from it and from who sends it
 * @param version the version of the case the form was made on
 * @param correlation of the request it came with
 */
record Submission(Who who, UUID sending, long version, UUID correlation) {
    static final String SENDING = "sending";
    static final String VERSION = "version";

    static Submission of(HttpServletRequest request) {
        return new Submission(Who.of(request), sending(request), version(request), Requests.correlation(request));
    }

    /** What is sent together has ids of its own, which follow from the first. */
    Submission nth(int index) {
        return index == 0
                ? this
                : new Submission(
                        who,
                        CaseIds.named("ui-part", sending.toString(), Integer.toString(index)),
                        version,
                        correlation);
    }

    UUID commandId() {
        return CaseIds.named("ui", who.tenant(), who.staffId(), sending.toString());
    }

    /** A new case has the id that follows from its form. */
    String newCaseId() {
        return CaseIds.named("ui-case", who.tenant(), who.staffId(), sending.toString())
                .toString();
    }

    Asked asked(String caseId, CaseCommand command, @Nullable Long expectedVersion) {
        UUID id = commandId();
        return new Asked(
                who.tenant(),
                caseId,
                command,
                id,
                Actor.of(who.staffId()),
                "ui",
                null,
                expectedVersion,
                correlation,
                null,
                null);
    }

    private static UUID sending(HttpServletRequest request) {
        String told = String.valueOf(request.getParameter(SENDING));
        try {
            return UUID.fromString(told);
        } catch (IllegalArgumentException notOne) {
            throw new BadParameter(SENDING, told, "form.bad");
        }
    }

    private static long version(HttpServletRequest request) {
        String told = request.getParameter(VERSION) == null ? "0" : request.getParameter(VERSION);
        if (!told.matches("\\d{1,18}")) {
            throw new BadParameter(VERSION, told, "form.bad");
        }
        return Long.parseLong(told);
    }
}
