package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.redress.infra.files.Samples;
import org.redress.systemtests.access.Guest;

/** Types each of the texts into the forms whose words are kept beside the journal. */
record TypedInForms(int port, Guest agent, List<String> texts) {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final int LONGEST_LINE = 60;

    /** What is kept beside the journal: files, drafts, saved lists, tokens, staff; all typed in forms. */
    void keep() {
        Guest admin = Guest.loggedIn(port, "admin");
        for (int n = 0; n < texts.size(); n++) {
            String text = texts.get(n);
            String line = text.substring(0, Math.min(LONGEST_LINE, text.length()));
            send(LivelyDesk.open(0), line + ".pdf", "application/pdf", Samples.pdf(1));
            typed(agent, "/cases/new", "/cases/" + LivelyDesk.open(n) + "/drafts/note", draft("text", text));
            typed(agent, "/cases/new", "/cases/" + LivelyDesk.open(n) + "/drafts/amend", draft("title", text));
            typed(agent, "/cases", "/views", Map.of("name", line, "audience", "all", "query", "?status=open"));
            typed(admin, "/staff", "/staff", Map.of("login", "s" + n, "name", line, "pinyin", line, "roles", "AGENT"));
            typed(admin, "/staff", "/staff/s" + n + "/left", Map.of("reason", text));
            typed(agent, "/account", "/account/tokens", Map.of("name", line, "writes", "true"));
        }
        send(LivelyDesk.open(0), "门.png", "image/png", Samples.image("png", 600, 300));
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
}
