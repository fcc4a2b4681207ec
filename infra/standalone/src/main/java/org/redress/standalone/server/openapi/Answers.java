package org.redress.standalone.server.openapi;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.redress.infra.access.Route;

/** What a route answers: its own, and the problems everybody may meet. */
final class Answers {
    private static final Map<Integer, String> PROBLEMS = Map.of(
            400, "A parameter, header or body cannot be read",
            401, "Nobody is logged in, or the token is not good",
            403, "The permission is lacking",
            404, "There is no such thing",
            409, "Refused by the rules; reason, data and the commands allowed now are told",
            412, "It has changed since it was read",
            422, "The Idempotency-Key was used for another request",
            428, "If-Match is missing",
            429, "Too many requests; Retry-After says when to come again",
            503, "Not known, or not shown yet; ask again");
    private static final List<Integer> ALWAYS = List.of(400, 401, 403, 404, 429, 503);
    private static final Object TEXT = Map.of("type", "string");

    private Answers() {}

    static Map<String, Object> of(Route route, Asked asked, Schemas schemas) {
        Map<String, Object> answers = new TreeMap<>();
        boolean creates = asked.command() && !route.pattern().contains("{");
        answers.put(creates ? "201" : "200", asked.command() ? done(schemas) : Map.of("description", "Found"));
        ALWAYS.forEach(status -> answers.put(status.toString(), problem(status, schemas)));
        if (asked.command()) {
            List.of(409, 412, 422).forEach(status -> answers.put(status.toString(), problem(status, schemas)));
        }
        if (asked.changes()) {
            answers.put("428", problem(428, schemas));
        }
        return answers;
    }

    private static Map<String, Object> done(Schemas schemas) {
        Object number = Map.of("type", "integer");
        schemas.named()
                .putIfAbsent(
                        "Done",
                        object(Map.of(
                                "caseId",
                                TEXT,
                                "customerId",
                                TEXT,
                                "number",
                                TEXT,
                                "version",
                                number,
                                "position",
                                number)));
        return content("Done; ETag carries the version", "application/json", "Done");
    }

    private static Map<String, Object> problem(int status, Schemas schemas) {
        schemas.named()
                .putIfAbsent(
                        "Problem",
                        object(Map.of(
                                "type", TEXT,
                                "title", TEXT,
                                "status", Map.of("type", "integer"),
                                "detail", TEXT,
                                "instance", TEXT,
                                "en", TEXT,
                                "zh", TEXT,
                                "reason", TEXT,
                                "data", Map.of("type", "object"),
                                "allowed", new TreeMap<>(Map.of("type", "array", "items", TEXT)))));
        return content(String.valueOf(PROBLEMS.get(status)), "application/problem+json", "Problem");
    }

    private static Map<String, Object> object(Map<String, Object> properties) {
        return new TreeMap<>(Map.of("type", "object", "properties", new TreeMap<>(properties)));
    }

    private static Map<String, Object> content(String what, String media, String schema) {
        return new TreeMap<>(Map.of(
                "description",
                what,
                "content",
                Map.of(media, Map.of("schema", Map.of("$ref", "#/components/schemas/" + schema)))));
    }
}
