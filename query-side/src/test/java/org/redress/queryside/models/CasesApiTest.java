package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Who;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliverySettings;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.Views;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.infra.time.Now;
import org.redress.infra.web.WebSettings;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterApi;
import org.redress.queryside.cases.register.RegisterFilter;
import org.redress.queryside.cases.register.RegisterProjection;
import org.redress.queryside.cases.register.RegisterQuery;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.cases.timeline.Timeline;
import org.redress.queryside.cases.timeline.TimelineApi;
import org.redress.queryside.cases.timeline.TimelineEntry;
import org.springframework.core.MethodParameter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import tools.jackson.databind.json.JsonMapper;

/** Cases as programs read them, over the real tables. */
class CasesApiTest {
    private static final Who BRANCH = new Who("branch", "li", "李明", Set.of(StaffRole.AGENT));
    private static final MemoryEvents EVENTS = Lives.of(11, 40);
    private static final Views VIEWS = ViewsEngine.H2.open();
    private static final Delivery DELIVERY =
            Delivery.start(EVENTS, VIEWS, Now.system(), DeliverySettings.STANDARD, Models.all(EVENTS));

    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new RegisterApi(
                            new Register(VIEWS),
                            (position, atMost) -> DELIVERY.awaitPosition(RegisterProjection.NAME, position, atMost)),
                    new TimelineApi(new Timeline(VIEWS), new WebSettings(ZoneId.of("Asia/Shanghai"))))
            .setCustomArgumentResolvers(new Branch())
            .build();

    /** Whoever asks works in the branch. */
    private static final class Branch implements HandlerMethodArgumentResolver {
        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.getParameterType().equals(Who.class);
        }

        @Override
        public Who resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            return BRANCH;
        }
    }

    @BeforeAll
    static void arrived() {
        assertThat(DELIVERY.names())
                .allMatch(name -> DELIVERY.awaitPosition(name, EVENTS.head(), Duration.ofMinutes(2)));
    }

    @AfterAll
    static void close() {
        DELIVERY.close();
        VIEWS.close();
    }

    private ResultActions ask(String address) throws Exception {
        return http.perform(get(address));
    }

    private static List<RegisterView> branch() {
        return new Register(VIEWS)
                .list(RegisterQuery.newest("branch", RegisterFilter.ALL, 1_000))
                .rows();
    }

    @Test
    void every_case_of_ones_own_tenant_and_no_other_is_on_the_pages_once() throws Exception {
        List<String> seen = new ArrayList<>();
        String next = null;
        do {
            String body = ask("/api/v1/cases?limit=7&sort=number" + (next == null ? "" : "&after=" + next))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            var page = new JsonMapper().readTree(body);
            page.get("cases").forEach(row -> seen.add(row.get("caseId").asString()));
            next = page.get("next").isNull() ? null : page.get("next").asString();
        } while (next != null);

        assertThat(seen)
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        branch().stream().map(RegisterView::caseId).toList());
    }

    @Test
    void a_list_is_narrowed_by_what_is_asked() throws Exception {
        long closed = branch().stream()
                .filter(row -> row.status().name().equals("CLOSED"))
                .count();
        assertThat(closed).isPositive();

        ask("/api/v1/cases?limit=200&status=closed").andExpect(jsonPath("$.cases", hasSize((int) closed)));
    }

    @Test
    void a_case_carries_its_version_as_etag_and_its_events_are_its_timeline() throws Exception {
        RegisterView one = branch().getFirst();

        ask("/api/v1/cases/" + one.caseId())
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"" + one.version() + "\""))
                .andExpect(jsonPath("$.severity").value(one.severity()));
        ask("/api/v1/cases/" + one.caseId() + "/timeline")
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.events", hasSize((int) one.version())));
    }

    @Test
    void a_timeline_shows_what_had_happened_and_what_was_on_record() throws Exception {
        String caseId = branch().getFirst().caseId();
        List<TimelineEntry> all = new Timeline(VIEWS).of("branch", caseId);
        TimelineEntry some = all.get(all.size() / 2);
        Instant then = some.occurredAt().instant();
        String path = "/api/v1/cases/" + caseId + "/timeline";

        ask(path + "?asOf=" + then).andExpect(jsonPath("$.events", hasSize((int) all.stream()
                .filter(entry -> !entry.occurredAt().instant().isAfter(then))
                .count())));
        ask(path + "?position=" + some.position()).andExpect(jsonPath("$.events", hasSize(all.indexOf(some) + 1)));
        ask(path + "?asOf=" + then + "&position=" + (all.getFirst().position() - 1))
                .andExpect(status().isNotFound());
        ask(path + "?asOf=yesterday")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.en", containsString("asOf")))
                .andExpect(jsonPath("$.zh", containsString("asOf")));
    }

    @Test
    void what_is_not_there_or_belongs_to_another_tenant_is_not_found() throws Exception {
        String elsewhere = new Register(VIEWS)
                .list(RegisterQuery.newest("default", RegisterFilter.ALL, 1))
                .rows()
                .getFirst()
                .caseId();

        ask("/api/v1/cases/nowhere").andExpect(status().isNotFound());
        ask("/api/v1/cases/" + elsewhere).andExpect(status().isNotFound());
        ask("/api/v1/cases/" + elsewhere + "/timeline").andExpect(status().isNotFound());
    }

    @Test
    void a_parameter_that_says_nothing_is_answered_in_both_languages() throws Exception {
        for (String wrong : List.of("sort=mood", "status=odd", "limit=many", "after=%F0", "waitFor=soon")) {
            ask("/api/v1/cases?" + wrong)
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.en", containsString("is not a value of")))
                    .andExpect(jsonPath("$.zh", containsString("不是")));
        }
    }

    @Test
    void ones_own_write_is_waited_for_and_what_does_not_come_is_said() throws Exception {
        String one = branch().getFirst().caseId();

        ask("/api/v1/cases/" + one + "?waitFor=" + EVENTS.head()).andExpect(status().isOk());
        ask("/api/v1/cases/" + one + "?waitFor=" + (EVENTS.head() + 1))
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.zh", containsString("正在记录")));
    }
}
