package org.redress.bench.http;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an agent does all day, as requests.
 *
 * @param session of the browser
 * @param cases some to look at
 * @param open some to work on
 */
record Agent(String token, String session, List<String> cases, List<String> open) {
    /** Common words, rare ones, beginnings of numbers, tails of phones, both languages, and what nobody wrote. */
    private static final List<String> SOUGHT = List.of(
            "bill",
            "refund",
            "charged%20twice",
            "%E5%99%AA%E9%9F%B3",
            "%E9%80%80%E6%AC%BE",
            "2611",
            "261101",
            "8042",
            "Monday%20charge",
            "badge",
            "unheardof",
            "%E6%8A%95");

    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CASE = Pattern.compile("\"caseId\":\"([^\"]+)\"");
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"");
    private static final int PAGES = 5;

    static Agent login(int port, String token) throws IOException {
        try (Wire wire = new Wire(port)) {
            Wire.Answer form = wire.get("/login", "");
            Matcher csrf = CSRF.matcher(form.text());
            if (!csrf.find()) {
                throw new IOException("the login page has no form: " + form.status());
            }
            String body = "login=" + SeededDesk.AGENT + "&password=" + encoded(SeededDesk.PASSWORD) + "&_csrf="
                    + encoded(csrf.group(1));
            Wire.Answer in = wire.post(
                    "/login",
                    "Cookie: " + cookie(form) + "\r\nContent-Type: application/x-www-form-urlencoded\r\n",
                    body);
            Agent agent = new Agent(token, cookie(in), List.of(), List.of());
            return new Agent(token, cookie(in), agent.some(wire, ""), agent.some(wire, "&status=OPEN"));
        }
    }

    private static String cookie(Wire.Answer answer) throws IOException {
        String set = answer.headers().get("set-cookie");
        if (set == null) {
            throw new IOException("no session: " + answer.status() + " " + answer.headers());
        }
        return set.split(";", 2)[0];
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private List<String> some(Wire wire, String narrowed) throws IOException {
        List<String> found = new ArrayList<>();
        String after = "";
        for (int page = 0; page < PAGES; page++) {
            Wire.Answer answer = checked(wire.get("/api/v1/cases?limit=200" + narrowed + after, bearer()), 200);
            CASE.matcher(answer.text()).results().forEach(one -> found.add(one.group(1)));
            Matcher next = NEXT.matcher(answer.text());
            if (!next.find()) {
                break;
            }
            after = "&after=" + encoded(next.group(1));
        }
        return found;
    }

    private String bearer() {
        return "Authorization: Bearer " + token + "\r\n";
    }

    private String command() {
        return bearer() + "Content-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\n";
    }

    void create(Wire wire) throws IOException {
        checked(wire.post("/api/v1/cases", command(), """
                        {"kind":"COMPLAINT","severity":"NORMAL","tier":"B","channel":"PHONE","title":"The bill counts a call twice",
                         "narrative":"Called on Monday, charged again on Tuesday. Wants the second charge back.",
                         "reporter":{"name":"Wu Fang","phone":"13800001234"}}"""), 201);
    }

    void update(Wire wire) throws IOException {
        String owner = "person " + ThreadLocalRandom.current().nextInt(200);
        String path = "/api/v1/cases/" + oneOf(open) + "/assign-case";
        Wire.Answer answer = wire.post(path, command() + "If-Match: *\r\n", "{\"owner\":\"" + owner + "\"}");
        // Now and then the one drawn holds it already, and is told so.
        checked(answer, answer.text().contains("ALREADY_ASSIGNED") ? 409 : 200);
    }

    void read(Wire wire) throws IOException {
        checked(wire.get("/api/v1/cases/" + oneOf(cases), bearer()), 200);
    }

    void casePage(Wire wire) throws IOException {
        page(wire, "/cases/" + oneOf(cases));
    }

    void queue(Wire wire) throws IOException {
        page(wire, "/desk");
    }

    void wholeQueue(Wire wire) throws IOException {
        page(wire, "/desk?queue=all");
    }

    void list(Wire wire) throws IOException {
        page(wire, "/cases");
    }

    void openList(Wire wire) throws IOException {
        page(wire, "/cases?status=open&tier=T2");
    }

    void searchPage(Wire wire) throws IOException {
        page(wire, "/search?list=yes&q=" + oneOf(SOUGHT));
    }

    void search(Wire wire) throws IOException {
        checked(wire.get("/api/v1/search?q=" + oneOf(SOUGHT), bearer()), 200);
    }

    private void page(Wire wire, String path) throws IOException {
        checked(wire.get(path, "Cookie: " + session + "\r\nAccept: text/html\r\n"), 200);
    }

    private static String oneOf(List<String> all) {
        return all.get(ThreadLocalRandom.current().nextInt(all.size()));
    }

    private static Wire.Answer checked(Wire.Answer answer, int expected) throws IOException {
        if (answer.status() != expected) {
            throw new IOException("answered " + answer.status() + ": " + answer.text());
        }
        return answer;
    }
}
