package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Permissions;
import org.redress.infra.access.Route;
import org.redress.standalone.server.StandaloneServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API describes what is there. After a change: run with -Dredress.approve=true, read it, commit it. */
class OpenApiTest {
    private static final Path COMMITTED = Path.of("../docs/openapi.json").toAbsolutePath();
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final Set<String> MET_BY_ALL = Set.of("400", "401", "403", "404", "429", "503");

    @TempDir
    static Path data;

    private static String told = "";
    private static List<Route> routes = List.of();

    @BeforeAll
    static void ask() {
        try (StandaloneServer server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0)) {
            told = Guest.loggedIn(server.port(), "agent")
                    .get("/api/v1/openapi.json")
                    .body();
        }
        routes = Permissions.TABLE.stream()
                .filter(route -> route.pattern().startsWith("/api/"))
                .toList();
    }

    @AfterAll
    static void approve() throws IOException {
        if (Boolean.getBoolean("redress.approve")) {
            Files.writeString(COMMITTED, told);
        }
    }

    private static JsonNode operation(Route route) {
        return JsonMapper.shared()
                .readTree(told)
                .required("paths")
                .required(route.pattern())
                .required(route.method().toLowerCase(Locale.ROOT));
    }

    private static Set<String> names(JsonNode operation, String in) {
        return operation.required("parameters").values().stream()
                .filter(parameter -> parameter.required("in").asString().equals(in))
                .map(parameter -> parameter.required("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void it_is_the_one_that_is_committed() throws IOException {
        assertThat(Boolean.getBoolean("redress.approve") ? told : Files.readString(COMMITTED))
                .isEqualTo(told);
    }

    @Test
    void every_route_of_the_table_is_there_with_its_variables_permission_and_problems() {
        assertThat(routes).hasSizeGreaterThan(20).allSatisfy(route -> {
            JsonNode operation = operation(route);
            Set<String> variables = VARIABLE.matcher(route.pattern())
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            assertThat(names(operation, "path")).isEqualTo(variables);
            assertThat(operation.required("x-permission").asString())
                    .isEqualTo(route.permission().name());
            assertThat(operation.required("responses").propertyNames()).containsAll(MET_BY_ALL);
        });
    }

    /** Saved lists are sent by POST, too, but are no commands: nothing of theirs is in the journal. */
    private static boolean isCommand(Route route) {
        return route.method().equals("POST") && route.permission() == Permission.HANDLE_CASES;
    }

    @Test
    void every_command_names_its_headers_and_its_refusals() {
        assertThat(routes).filteredOn(OpenApiTest::isCommand).allSatisfy(route -> {
            JsonNode operation = operation(route);
            assertThat(names(operation, "header")).contains("Idempotency-Key", "If-Match");
            assertThat(operation.required("responses").propertyNames()).contains("409", "412", "422");
        });
    }

    @Test
    void a_body_has_the_fields_of_its_command() {
        JsonNode opening = JsonMapper.shared()
                .readTree(told)
                .required("components")
                .required("schemas")
                .required("Opening");
        assertThat(opening.required("properties").propertyNames())
                .contains("kind", "reporter", "attributes", "narrative", "pack");
    }
}
