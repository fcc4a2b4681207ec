package org.redress.systemtests.access;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API with a token of its owner's making. */
public record Program(int port, String token) {
    private static final Pattern SHOWN = Pattern.compile("<code>(redress_[0-9a-f]{64})</code>");

    public static Program of(int port, String login) {
        Guest owner = Guest.loggedIn(port, login);
        owner.submit("/account", "/account/tokens", Map.of("name", "program", "writes", "true"));
        Matcher shown = SHOWN.matcher(owner.get("/account").body());
        if (!shown.find()) {
            throw new AssertionError("no token was shown");
        }
        return new Program(port, shown.group(1));
    }

    public HttpResponse<String> get(String path) {
        return new Guest(port).get(path, "Authorization", "Bearer " + token);
    }

    public HttpResponse<String> post(String path, String body, String key, String... headers) {
        String[] all = Stream.concat(
                        Stream.of(
                                "Authorization",
                                "Bearer " + token,
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                key),
                        Stream.of(headers))
                .toArray(String[]::new);
        return new Guest(port).ask("POST", path, BodyPublishers.ofString(body), all);
    }

    /** Whatever it has become since. */
    public HttpResponse<String> command(String path, String body) {
        return post(path, body, UUID.randomUUID().toString(), "If-Match", "*");
    }

    public static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
