package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.events.Actor;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Reporter;
import org.redress.standalone.installation.Installation;

/** What others do to cases meanwhile; every page shows it when a deed is done. */
record Deeds(Installation installation) {
    void done(String actor, String caseId, CaseCommand command) {
        UUID id = UUID.randomUUID();
        Answer answer = installation
                .desk()
                .handle(new Asked(
                        Installation.TENANT, caseId, command, id, Actor.of(actor), "ui", null, null, id, null, null));
        assertThat(answer).isInstanceOf(Answer.Accepted.class);
        installation.catchUp();
    }

    static CaseCommand opening(String title, String description) {
        return new CaseCommand.OpenCase(
                CaseKind.COMPLAINT,
                null,
                null,
                "A",
                null,
                "PHONE",
                Reporter.UNKNOWN,
                title,
                description,
                null,
                null,
                Map.of());
    }

    /** Id of a demo account. */
    String staffId(String login) {
        return installation.staffing().book().all(Installation.TENANT).stream()
                .filter(member -> member.login().equals(login))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
