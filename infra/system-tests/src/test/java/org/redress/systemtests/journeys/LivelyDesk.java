package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import org.redress.infra.files.Samples;
import org.redress.standalone.installation.CustomerLookups;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Guest;
import org.redress.systemtests.access.Program;
import org.redress.systemtests.access.Staffed;
import tools.jackson.databind.json.JsonMapper;

/** A server on which somebody has typed each of the given texts wherever there was room for words. */
final class LivelyDesk implements AutoCloseable {
    static final String AGENT = "李静";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Pattern SHA256 = Pattern.compile("\"sha256\":\"([0-9a-f]{64})\"");
    private static final int LONGEST_NAME = 150;
    private static final int LONGEST_LINE = 60;
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
        kept();
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

    /** What is kept beside the journal: files, drafts, saved lists, tokens, staff; all typed in forms. */
    private void kept() {
        Guest admin = Guest.loggedIn(port(), "admin");
        for (int n = 0; n < texts.size(); n++) {
            String text = texts.get(n);
            String line = text.substring(0, Math.min(LONGEST_LINE, text.length()));
            send(open(0), line + ".pdf", "application/pdf", Samples.pdf(1));
            typed(agent, "/cases/new", "/cases/" + open(n) + "/drafts/note", draft("text", text));
            typed(agent, "/cases/new", "/cases/" + open(n) + "/drafts/amend", draft("title", text));
            typed(agent, "/cases", "/views", Map.of("name", line, "audience", "all", "query", "?status=open"));
            typed(admin, "/staff", "/staff", Map.of("login", "s" + n, "name", line, "pinyin", line, "roles", "AGENT"));
            typed(admin, "/staff", "/staff/s" + n + "/left", Map.of("reason", text));
            typed(agent, "/account", "/account/tokens", Map.of("name", line, "writes", "true"));
        }
        send(open(0), "门.png", "image/png", Samples.image("png", 600, 300));
        installation().catchUp();
    }

    private static Map<String, String> draft(String field, String text) {
        return Map.of("version", "1", "sending", UUID.randomUUID().toString(), field, text);
    }

    private static void typed(Guest guest, String page, String action, Map<String, String> fields) {
        HttpResponse<String> answer = guest.submit(page, action, fields);
        assertThat(answer.statusCode()).as(action + answer.body()).isLessThan(400);
    }

    private void send(String caseId, String name, String type, byte[] content) {
        Matcher token = CSRF.matcher(agent.get("/cases/new").body());
        assertThat(token.find()).isTrue();
        String path = "/api/v1/cases/" + caseId + "/files?name=" + URLEncoder.encode(name, StandardCharsets.UTF_8);
        HttpResponse<String> answer = agent.ask(
                "POST",
                path,
                BodyPublishers.ofByteArray(content),
                "Content-Type",
                type,
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "X-CSRF-TOKEN",
                token.group(1));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    /** Of the open cases. */
    private String batch(boolean tried) {
        Map<String, Object> body = Map.of(
                "list",
                "/cases?status=open",
                "command",
                "assign-case",
                "dryRun",
                tried,
                "arguments",
                Map.of("owner", AGENT, "reason", texts.getFirst()));
        HttpResponse<String> answer = Program.of(port(), "agent")
                .post("/api/v1/batches", JsonMapper.shared().writeValueAsString(body), "batch-" + tried);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Program.json(answer).required("id").asString();
    }

    /** @param n how many of the texts are looked at page by page */
    EveryPage pages(int n) {
        Map<String, List<String>> things = new HashMap<>();
        List<String> cases = new ArrayList<>();
        for (int at = 0; at < n; at++) {
            cases.addAll(List.of(open(at), ended(at)));
        }
        things.put("caseId", cases);
        things.put("customerId", customers.subList(0, Math.min(n, customers.size())));
        things.put("sha256", List.of(lastFile()));
        things.put("clock", List.of("FIRST_RESPONSE"));
        things.put("staffId", List.of(AGENT, "s0"));
        things.put("id", List.of(batch(true), batch(false)));
        things.put("report", List.of("overview"));
        things.put("kind", List.of("days"));
        return new EveryPage(port(), things);
    }

    private String lastFile() {
        return SHA256.matcher(agent.get("/api/v1/cases/" + open(0) + "/files").body())
                .results()
                .map(found -> found.group(1))
                .reduce((_, last) -> last)
                .orElseThrow();
    }

    private Installation installation() {
        return server.installation();
    }

    @Override
    public void close() {
        server.close();
    }
}
