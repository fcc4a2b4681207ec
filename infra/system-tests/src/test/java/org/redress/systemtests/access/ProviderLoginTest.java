package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.server.StandaloneServer;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Logging in through an OpenID provider that really runs. */
class ProviderLoginTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String CLIENT = "spring.security.oauth2.client.";

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @SuppressWarnings("NullAway.Init")
    private static ConfigurableApplicationContext provider;

    private static Map<String, String> settings = Map.of();

    @BeforeAll
    static void start() throws IOException {
        int theirs = freePort();
        int ours = freePort();
        String issuer = "http://127.0.0.1:" + theirs;
        provider = new SpringApplicationBuilder(Provider.class)
                .properties(Map.of(
                        "server.port",
                        theirs,
                        "server.address",
                        "127.0.0.1",
                        "test.issuer",
                        issuer,
                        "test.client",
                        "http://127.0.0.1:" + ours))
                .run("--server.servlet.session.cookie.name=theirs");
        settings = Map.of(
                CLIENT + "registration.house.client-id", "redress",
                CLIENT + "registration.house.client-secret", "between us",
                CLIENT + "registration.house.client-name", "The House",
                CLIENT + "registration.house.scope", "openid",
                CLIENT + "provider.house.issuer-uri", issuer);
        settings.forEach(System::setProperty);
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", ours);
    }

    @AfterAll
    static void stop() {
        settings.keySet().forEach(System::clearProperty);
        server.close();
        provider.close();
    }

    @Test
    void whoever_the_provider_vouches_for_comes_in_with_the_roles_held_here() throws Exception {
        HttpResponse<String> entered = through("auditor");
        assertThat(entered.uri().getPort()).isEqualTo(server.port());
        assertThat(entered.uri().getPath()).isEqualTo("/watch");
        assertThat(entered.body()).contains("陈晓梅 Chen Xiaomei");
    }

    @Test
    void whoever_is_not_registered_here_stays_outside() throws Exception {
        HttpResponse<String> refused = through("stranger");
        assertThat(refused.uri().getPath()).isEqualTo("/login");
        assertThat(refused.body()).contains("nobody has registered you here", "Log in with The House");
    }

    private static HttpResponse<String> through(String name) throws Exception {
        HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.ALWAYS)
                .build();
        HttpResponse<String> asked = browser.send(
                get("http://127.0.0.1:" + server.port() + "/oauth2/authorization/house"), BodyHandlers.ofString());
        Matcher token = TOKEN.matcher(asked.body());
        assertThat(token.find()).as(asked.uri() + " " + asked.body()).isTrue();
        String form = "username=" + name + "&password=theirs&_csrf="
                + URLEncoder.encode(token.group(1), StandardCharsets.UTF_8);
        HttpRequest login = HttpRequest.newBuilder(asked.uri().resolve("/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return browser.send(login, BodyHandlers.ofString());
    }

    private static HttpRequest get(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Accept", "text/html")
                .header("Accept-Language", "en")
                .build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
