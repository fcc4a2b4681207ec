package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.events.Actor;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.standalone.installation.Installation;

/** The whole life of a case in which somebody typed the customer's name wherever there was room for words. */
record WordyCase(CaseDesk desk, String caseId, String customer, String name) {
    /** The hash of a file the event tells of and nobody has sent. */
    static final String NOT_KEPT = "0f".repeat(32);

    private static final String CLOCK = "FIRST_RESPONSE";

    /** Hands in everything, and tells how many texts there are to be found. */
    int live() {
        about();
        handled();
        ended();
        return 24;
    }

    private void about() {
        CaseRef other = new CaseRef("another");
        accepted(opening());
        accepted(new CaseCommand.ClassifyCase("PACKAGING", "TRANSPORT", words("classified")));
        accepted(new CaseCommand.ChangeKind(CaseKind.SERVICE_REQUEST, words("kind")));
        accepted(new CaseCommand.ChangeSeverity(new Severity("MAJOR"), words("severity")));
        accepted(new CaseCommand.AmendDetails(
                List.of(new Change("orderNo", "D1", "D2"), new Change("title", words("title"), words("better title"))),
                words("amended")));
        Personal file = Personal.ofCustomer(customer, words("file") + ".jpg");
        accepted(new CaseCommand.AttachEvidence(new Evidence(NOT_KEPT, 5, "image/jpeg", file), words("sent by")));
        accepted(new CaseCommand.LinkCases(other, LinkKind.RELATES_TO));
        accepted(new CaseCommand.UnlinkCases(other, LinkKind.RELATES_TO, words("unlinked")));
    }

    private void handled() {
        accepted(new CaseCommand.AssignCase("li", "quality", words("assigned")));
        accepted(new CaseCommand.EscalateCase(null, "MANUAL", "SUPERVISOR", words("escalated")));
        accepted(new CaseCommand.PauseClock(CLOCK, "WAITING_FOR_CUSTOMER", words("paused")));
        accepted(new CaseCommand.ResumeClock(CLOCK, words("resumed")));
        accepted(new CaseCommand.AddNote(Audience.INTERNAL, words("noted")));
        accepted(new CaseCommand.RespondToCustomer("PHONE", words("answered")));
    }

    private void ended() {
        Personal comment = Personal.ofCase(caseId, words("comment"));
        Personal excuse = Personal.ofCase(caseId, words("declined"));
        accepted(new CaseCommand.ResolveCase("REPLACED", words("resolved")));
        accepted(new CaseCommand.CloseWithFeedback(
                "REPLACED", words("closed"), new Feedback.Scored(4, Map.of("SPEED", 3), comment)));
        accepted(new CaseCommand.ReopenCase(words("reopened")));
        accepted(new CaseCommand.CloseWithFeedback("REPLACED", null, new Feedback.Declined(excuse)));
    }

    private CaseCommand opening() {
        Reporter reporter = new Reporter(
                Personal.ofCustomer(customer, words("reporter")), Personal.ofCustomer(customer, words("phone")), null);
        return new CaseCommand.OpenCase(
                CaseKind.COMPLAINT,
                null,
                null,
                "A",
                customer,
                "PHONE",
                reporter,
                words("title"),
                words("narrative"),
                null,
                null,
                Map.of("orderNo", "D1"));
    }

    private String words(String place) {
        return name + " " + place;
    }

    private void accepted(CaseCommand command) {
        assertThat(ask(command)).as(command.getClass().getSimpleName()).isInstanceOf(Answer.Accepted.class);
    }

    Answer ask(CaseCommand command) {
        UUID id = UUID.randomUUID();
        return desk.handle(
                new Asked(Installation.TENANT, caseId, command, id, Actor.of("li"), "ui", null, null, id, null, null));
    }
}
