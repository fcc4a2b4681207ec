package org.redress.queryside.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.PackSettings;
import org.redress.queryside.packs.Policies;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** Working time over HTTP, on the calendar that is always open. */
class CalendarApiTest {
    private final CalendarReports calendars = new CalendarReports(new NothingPublished(), ZoneId.of("Asia/Shanghai"));
    private final MockMvc http =
            MockMvcBuilders.standaloneSetup(new CalendarApi(calendars)).build();

    @Test
    void the_elapsed_time_comes_as_json() throws Exception {
        String body = http.perform(get("/api/v1/calendar/elapsed")
                        .param("calendar", "always")
                        .param("from", "2026-02-13T17:00:00")
                        .param("to", "2026-02-14T17:00:00"))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_JSON))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).contains("86400");
    }

    @Test
    void bad_input_is_a_problem_in_both_languages() throws Exception {
        http.perform(get("/api/v1/calendar/due").param("calendar", "nowhere"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:redress:problem:unknown-calendar"))
                .andExpect(jsonPath("$.en").exists())
                .andExpect(jsonPath("$.zh").exists());
    }

    private static final class NothingPublished implements Policies {
        @Override
        public @Nullable PackSettings pack(PackRef ref) {
            return null;
        }

        @Override
        public List<Published> calendar(String name, long position) {
            return List.of();
        }
    }
}
