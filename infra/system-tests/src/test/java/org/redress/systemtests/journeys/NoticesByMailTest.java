package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Guest;
import org.redress.systemtests.access.Staffed;

/** Notices go out by a real mail server, once, in the reader's language, and tell nothing of what a case holds. */
class NoticesByMailTest {
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final List<String> SETTINGS =
            List.of("spring.mail.host", "spring.mail.port", "redress.mail.every", "redress.mail.url");

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private GreenMail mail;

    @SuppressWarnings("NullAway.Init")
    private StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private Deeds deeds;

    @BeforeEach
    void start() {
        mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        System.setProperty("spring.mail.host", "127.0.0.1");
        System.setProperty("spring.mail.port", String.valueOf(mail.getSmtp().getPort()));
        System.setProperty("redress.mail.every", "200ms");
        System.setProperty("redress.mail.url", "https://desk.example.org/");
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        deeds = new Deeds(server.installation());
        done(Deeds.opening("Wang Fang's <b>door</b>", "=cmd|' /C calc'!A0"));
    }

    @AfterEach
    void stop() {
        server.close();
        mail.stop();
        SETTINGS.forEach(System::clearProperty);
    }

    @Test
    void what_comes_after_one_asked_for_it_is_mailed_once_with_number_and_link_and_no_contents() throws Exception {
        done(new CaseCommand.AssignCase(deeds.staffId("agent"), null, null));
        asks("en", "li@example.org");
        done(new CaseCommand.UrgeCase("CUSTOMER", "PHONE", "Where is it, asks Wang Fang"));

        await().atMost(SOON).until(() -> mail.getReceivedMessages().length == 1);
        MimeMessage message = mail.getReceivedMessages()[0];
        assertThat(message.getAllRecipients()).extracting(Object::toString).containsExactly("li@example.org");
        assertThat(message.getSubject()).endsWith(": Urged");
        assertThat(GreenMailUtil.getBody(message))
                .contains("https://desk.example.org/cases/c1", "Your case")
                .doesNotContain("Wang Fang", "calc", "<b>", "Assigned");
        assertThat(message.getContentType()).startsWith("text/plain");

        done(new CaseCommand.UrgeCase("CUSTOMER", "PHONE", null));
        await().atMost(SOON).until(() -> mail.getReceivedMessages().length == 2);
        assertThat(ids()).doesNotHaveDuplicates();
    }

    @Test
    void in_chinese_for_who_reads_chinese_and_nothing_after_it_was_ended() {
        done(new CaseCommand.AssignCase(deeds.staffId("agent"), null, null));
        asks("zh-CN", "li@example.org");
        done(new CaseCommand.UrgeCase("CUSTOMER", "PHONE", null));
        await().atMost(SOON).until(() -> mail.getReceivedMessages().length == 1);
        assertThat(GreenMailUtil.getWholeMessage(mail.getReceivedMessages()[0])).contains("charset=UTF-8");

        asks("zh-CN", "");
        done(new CaseCommand.UrgeCase("CUSTOMER", "PHONE", null));
        asks("zh-CN", "li@example.org");
        done(new CaseCommand.UrgeCase("CUSTOMER", "EMAIL", null));
        await().atMost(SOON).until(() -> mail.getReceivedMessages().length == 2);
    }

    @Test
    void while_the_mail_server_is_away_notices_wait_and_then_come_together() {
        done(new CaseCommand.AssignCase(deeds.staffId("agent"), null, null));
        asks("en", "li@example.org");
        int port = mail.getSmtp().getPort();
        mail.stop();
        done(new CaseCommand.UrgeCase("CUSTOMER", "PHONE", null));
        done(new CaseCommand.UrgeCase("CUSTOMER", "PHONE", null));

        mail = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        await().atMost(SOON).until(() -> mail.getReceivedMessages().length >= 1);
    }

    @Test
    void what_is_no_address_is_refused_in_words() {
        Stream.of(
                        "li",
                        "li@",
                        "a@b.org,c@d.org",
                        "Li <li@example.org>",
                        "li@example.org\r\nBcc: x@y.org",
                        "li@localhost")
                .forEach(typed -> {
                    HttpResponse<String> answer = ask("en", typed);
                    assertThat(answer.statusCode()).as(typed).isEqualTo(422);
                    assertThat(answer.body()).contains("This is no mail address");
                });
    }

    private List<String> ids() {
        return Stream.of(mail.getReceivedMessages()).map(NoticesByMailTest::id).toList();
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private void asks(String language, String address) {
        assertThat(ask(language, address).statusCode()).isEqualTo(302);
    }

    private HttpResponse<String> ask(String language, String address) {
        Guest agent = Guest.loggedIn(server.port(), "agent");
        agent.get("/desk?lang=" + language);
        return agent.submit("/notices/mail", "/notices/mail", Map.of("address", address));
    }

    private void done(CaseCommand command) {
        deeds.done("boss", "c1", command);
    }
}
