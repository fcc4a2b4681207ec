package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.Deadline;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.handling.CustomerAnswer;
import org.redress.events.Actor;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Reporter;
import org.redress.standalone.installation.CustomerLookups;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Guest;
import org.redress.systemtests.access.Staffed;

/** A server on which somebody has typed each of the given texts wherever there was room for words. */
final class LivelyDesk implements AutoCloseable {
    static final String AGENT = "李静";
    private static final int LONGEST_NAME = 150;
    private final StandaloneServer server;
    private final List<String> texts;
    private final Guest agent;
    private final List<String> customers = new ArrayList<>();

    private LivelyDesk(StandaloneServer server, List<String> texts) {
        this.server = server;
        this.texts = texts;
        this.agent = Guest.loggedIn(server.port(), "agent");
    }

    static LivelyDesk open(Path data, List<String> texts) {
        StandaloneServer server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        try {
            LivelyDesk desk = new LivelyDesk(server, texts);
            desk.live();
            return desk;
        } catch (RuntimeException | Error failed) {
            server.close();
            throw failed;
        }
    }

    StandaloneServer server() {
        return server;
    }

    Guest agent() {
        return agent;
    }

    int port() {
        return server.port();
    }

    /** In work, the n-th text in all its fields. */
    static String open(int n) {
        return "o" + n;
    }

    /** Ended, the n-th text in all its fields. */
    static String ended(int n) {
        return "w" + n;
    }

    static String customer(int n) {
        return "K-" + n;
    }

    List<String> customers() {
        return customers;
    }

    private void live() {
        for (int n = 0; n < texts.size(); n++) {
            if (texts.get(n).length() <= LONGEST_NAME) {
                customers.add(customer(n));
                file(n);
            }
        }
        for (int n = 0; n < texts.size(); n++) {
            new WordyCase(installation().desk(), ended(n), customer(n), texts.get(n)).live();
            inWork(n);
        }
        installation().catchUp();
        agent.get("/desk/away");
        news();
        installation().catchUp();
        new TypedInForms(port(), agent, texts).keep();
        installation().catchUp();
    }

    private void file(int n) {
        WordyCustomer.in(installation(), customer(n), texts.get(n))
                .calledAt("138 1234 56" + (10 + n))
                .live();
        CustomerCommand tier =
                new CustomerCommand.GrantTier("g2", "SERVICE", "A", LocalDate.parse("2026-03-01"), null, texts.get(n));
        CustomerAsked asked = new CustomerAsked(
                Installation.TENANT, customer(n), tier, UUID.randomUUID(), "system", "import:test", null);
        assertThat(CustomerLookups.desk(installation()).handle(asked)).isInstanceOf(CustomerAnswer.Done.class);
    }

    private void inWork(int n) {
        String text = texts.get(n);
        ask(AGENT, open(n), opening(n, text));
        ask(AGENT, open(n), new CaseCommand.AssignCase(AGENT, null, text));
        ask("王强", open(n), new CaseCommand.TransferCase(AGENT, "quality", text));
        ask(AGENT, open(n), new CaseCommand.PromiseReply(Deadline.within(Duration.ofHours(2)), text));
        ask(AGENT, open(n), new CaseCommand.LinkCases(new CaseRef(ended(n)), LinkKind.RELATES_TO));
        ask("王强", open(n), new CaseCommand.PauseClock("FIRST_RESPONSE", "WAITING_FOR_CUSTOMER", text));
        ask(AGENT, "m" + n, opening(n, text));
        ask(AGENT, "m" + n, new CaseCommand.MergeCase(new CaseRef(open(n)), text));
    }

    private CaseCommand opening(int n, String text) {
        String known = customers.contains(customer(n)) ? customer(n) : null;
        Personal said = known == null ? Personal.ofCase(open(n), text) : Personal.ofCustomer(known, text);
        return new CaseCommand.OpenCase(
                CaseKind.COMPLAINT,
                null,
                null,
                "A",
                known,
                "PHONE",
                new Reporter(said, said, said),
                text,
                text,
                null,
                null,
                Map.of("orderNo", text));
    }

    /** What the agent hears of. */
    private void news() {
        for (int n = 0; n < texts.size(); n++) {
            ask("王强", open(n), new CaseCommand.UrgeCase("CUSTOMER", "PHONE", texts.get(n)));
            ask("王强", open(n), new CaseCommand.AddNote(Audience.INTERNAL, "@agent " + texts.get(n), List.of(AGENT)));
            ask("王强", open(n), new CaseCommand.EscalateCase(null, "MANUAL", "SUPERVISOR", texts.get(n)));
        }
    }

    private void ask(String who, String caseId, CaseCommand command) {
        UUID id = UUID.randomUUID();
        Answer answer = installation()
                .desk()
                .handle(new Asked(
                        Installation.TENANT, caseId, command, id, Actor.of(who), "ui", null, null, id, null, null));
        assertThat(answer).as(command.toString()).isInstanceOf(Answer.Accepted.class);
    }

    /** @param n how many of the texts are looked at page by page */
    EveryPage pages(int n) {
        return new LivelyPages(this, texts).pages(n);
    }

    private Installation installation() {
        return server.installation();
    }

    @Override
    public void close() {
        server.close();
    }
}
