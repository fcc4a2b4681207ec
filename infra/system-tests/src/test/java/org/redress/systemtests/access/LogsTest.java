package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.encoder.JsonEncoder;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Logs are read by people who may not read cases. */
class LogsTest {
    private static final String NAME = "Wu Fang";
    private static final String PHONE = "13800001234";
    private static final String OPENING =
            "{\"kind\":\"COMPLAINT\",\"title\":\"of %1$s\",\"reporter\":{\"name\":\"%1$s\",\"phone\":\"%2$s\"}"
                    .formatted(NAME, PHONE);

    @TempDir
    Path data;

    @Test
    void whatever_is_sent_no_person_stands_in_them() {
        ListAppender<ILoggingEvent> kept = listening();
        try (StandaloneServer server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0)) {
            String token =
                    server.installation().staffing().access().tokens().make(Installation.TENANT, "李静", "t", true);
            for (String body : List.of(OPENING + "}", OPENING, OPENING + ",\"severity\":{}}", "\"" + PHONE + "\"")) {
                ask(server, token, "/api/v1/cases", body);
            }
            ask(server, token, "/api/v1/cases/" + PHONE + "/assign-case", "{}");
            new Guest(server.port()).logIn(PHONE, NAME);
            Guest.loggedIn(server.port(), "agent").get("/cases?q=" + PHONE + "&asOf=" + PHONE);
        } finally {
            root().detachAppender(kept);
        }
        assertThat(kept.list)
                .allSatisfy(event -> assertThat(event.getFormattedMessage() + event.getThrowableProxy())
                        .doesNotContain(NAME, PHONE));
    }

    @Test
    void a_line_of_json_carries_the_id_of_the_request() {
        ListAppender<ILoggingEvent> kept = listening();
        try (MDC.MDCCloseable _ = MDC.putCloseable("correlation", "the-id")) {
            LoggerFactory.getLogger("org.redress.sample").warn("two\nlines");
        } finally {
            root().detachAppender(kept);
        }
        JsonEncoder encoder = new JsonEncoder();
        encoder.setContext(root().getLoggerContext());
        encoder.start();
        String line = new String(encoder.encode(kept.list.getLast()), StandardCharsets.UTF_8);
        JsonNode read = JsonMapper.shared().readTree(line);
        assertThat(line.strip()).doesNotContain("\n");
        assertThat(read.required("mdc").required("correlation").asString()).isEqualTo("the-id");
        assertThat(read.required("level").asString()).isEqualTo("WARN");
    }

    private static void ask(StandaloneServer server, String token, String path, String body) {
        new Guest(server.port())
                .ask(
                        "POST",
                        path,
                        BodyPublishers.ofString(body),
                        "Authorization",
                        "Bearer " + token,
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString(),
                        "If-Match",
                        "*");
    }

    private static ListAppender<ILoggingEvent> listening() {
        ListAppender<ILoggingEvent> kept = new ListAppender<>();
        kept.start();
        root().addAppender(kept);
        return kept;
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
