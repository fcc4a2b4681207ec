package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Permissions;
import org.redress.infra.access.Route;
import org.redress.standalone.server.StandaloneServer;

/** Every route the running server has, asked for as nobody and in every role. */
class EveryRouteTest {
    /** Answered by Spring Security before any controller is looked for. */
    private static final Set<String> WITHOUT_CONTROLLER = Set.of("POST /login", "POST /logout");

    private static final Set<Integer> LET_IN = Set.of(200, 204, 302, 303, 400, 404, 409, 422, 428, 503);
    private static final Map<StaffRole, Guest> GUESTS = new EnumMap<>(StaffRole.class);

    @TempDir
    static Path data;

    @SuppressWarnings("NullAway.Init")
    private static StandaloneServer server;

    @BeforeAll
    static void start() {
        server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
        for (StaffRole role : StaffRole.values()) {
            String login =
                    role == StaffRole.ADMINISTRATOR ? "admin" : role.name().toLowerCase(Locale.ROOT);
            GUESTS.put(role, Guest.loggedIn(server.port(), login));
        }
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void every_route_of_the_server_stands_in_the_table_and_no_line_is_left_over() {
        Set<String> lines = Permissions.TABLE.stream()
                .map(EveryRouteTest::named)
                .filter(line -> !WITHOUT_CONTROLLER.contains(line))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> mapped = new TreeSet<>(server.routes());
        assertThat(mapped).hasSizeGreaterThan(30).isEqualTo(lines);
    }

    @Test
    void a_line_stands_once() {
        assertThat(Permissions.TABLE.stream().map(EveryRouteTest::named)).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> nobody_gets_in_without_login() {
        Guest nobody = new Guest(server.port());
        return guarded()
                .map(route -> DynamicTest.dynamicTest(named(route), () -> {
                    HttpResponse<String> answer = ask(nobody, route);
                    if (route.pattern().startsWith("/api/") || route.pattern().equals("/metrics")) {
                        assertThat(answer.statusCode()).isEqualTo(401);
                        assertThat(answer.headers().firstValue("Content-Type"))
                                .hasValue("application/problem+json;charset=UTF-8");
                    } else {
                        assertThat(Guest.location(answer)).isEqualTo("/login");
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> a_role_gets_what_the_table_gives_it_and_nothing_else() {
        return Arrays.stream(StaffRole.values())
                .flatMap(role -> guarded()
                        .filter(route -> route.permission() != Permission.LOG_IN_STEP)
                        .map(route -> DynamicTest.dynamicTest(role + " " + named(route), () -> check(role, route))));
    }

    private static void check(StaffRole role, Route route) {
        HttpResponse<String> answer = askProperly(role, route);
        if (route.permission().roles().contains(role)) {
            assertThat(answer.statusCode()).as(answer.body()).isIn(LET_IN);
            assertThat(answer.body()).doesNotContain("permission-lacking");
            assertThat(Guest.location(answer)).isNotEqualTo("/login");
        } else {
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).containsAnyOf("needs the permission", "permission-lacking");
        }
    }

    @Test
    void only_the_command_line_uses_its_door() {
        List<Route> local = Permissions.TABLE.stream()
                .filter(route -> route.permission() == Permission.COMMAND_LINE)
                .toList();
        assertThat(local).hasSize(3).allSatisfy(route -> {
            Guest admin = Objects.requireNonNull(GUESTS.get(StaffRole.ADMINISTRATOR));
            assertThat(ask(admin, route).statusCode()).isEqualTo(401);
        });
    }

    private static Stream<Route> guarded() {
        return Permissions.TABLE.stream()
                .filter(route ->
                        route.permission() != Permission.ENTER && route.permission() != Permission.COMMAND_LINE);
    }

    private static String named(Route route) {
        return route.method() + " " + route.pattern();
    }

    private static HttpResponse<String> ask(Guest guest, Route route) {
        return guest.ask(route.method(), address(route), BodyPublishers.noBody());
    }

    /** With the token of a form of ours, so that the answer is about the role. */
    private static HttpResponse<String> askProperly(StaffRole role, Route route) {
        Guest guest = Objects.requireNonNull(GUESTS.get(role));
        return route.method().equals("POST") ? guest.submit("/account", address(route), Map.of()) : ask(guest, route);
    }

    private static String address(Route route) {
        return (route.pattern().equals("/live") ? "/live?case=nobody" : route.pattern())
                .replace("{id}", "00000000-0000-0000-0000-000000000000")
                .replaceAll("\\{\\w+}", "nobody");
    }
}
