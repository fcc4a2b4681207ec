package org.redress.commandside.cases.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.DomainEvent;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.ClosureEvent.CaseMerged;
import org.redress.events.cases.ClosureEvent.CaseUnmerged;
import org.redress.events.cases.ConversationEvent.CaseUrged;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.ConversationEvent.ReplyPromised;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.cases.RoutingEvent.CaseTransferred;
import org.redress.events.cases.RoutingEvent.CaseWatched;

/** Urging, promising, passing on, following, merging and undoing, as a program asks for it at noon in Shanghai. */
@Timeout(60)
class FollowApiTest {
    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private ApiDesk api;

    @SuppressWarnings("NullAway.Init")
    private String at;

    @BeforeEach
    void open() throws Exception {
        api = new ApiDesk(directory);
        at = api.opened();
    }

    @AfterEach
    void close() {
        api.close();
    }

    private DomainEvent last() {
        return api.stream(at).getLast().event();
    }

    private void done(String address, String body) throws Exception {
        api.ask(at + address, "*", body).andExpect(status().isOk());
    }

    @Test
    void what_adds_to_a_case_needs_no_version_and_happens_once_for_one_key() throws Exception {
        String urging = "{\"by\":\"CUSTOMER\",\"channel\":\"PHONE\",\"text\":\"第三次\"}";
        api.ask("k1", at + "/urge-case", null, urging).andExpect(status().isOk());
        api.ask("k1", at + "/urge-case", null, urging)
                .andExpect(status().isOk())
                .andExpect(header().string("ETag", "\"3\""));
        assertThat(api.stream(at)).hasSize(3);
        assertThat(last()).isInstanceOf(CaseUrged.class);
        api.ask("k1", at + "/urge-case", null, urging.replace("三", "四")).andExpect(status().isUnprocessableContent());

        api.ask(at + "/watch-case", null, "{}").andExpect(status().isOk());
        assertThat(last()).isEqualTo(new CaseWatched("li"));
        api.ask(at + "/add-note", null, "{\"text\":\"@王芳\",\"mentioned\":[\"wang\"]}")
                .andExpect(status().isOk());
        assertThat(((NoteAdded) last()).mentioned()).isEqualTo(List.of("wang"));
        api.ask(at + "/unwatch-case", null, "{}").andExpect(status().isOk());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"dueAt\":\"2026-03-02T15:30:00+08:00\"} | 2026-03-02T07:30:00Z",
                "{\"dueLocal\":\"2026-03-02T15:30:00\"} | 2026-03-02T07:30:00Z",
                "{\"within\":\"PT2H\",\"text\":\"回电\"} | 2026-03-02T06:00:00Z",
            })
    void a_promise_says_its_time_in_any_of_three_ways(String body, String due) throws Exception {
        done("/promise-reply", body);

        assertThat(((ReplyPromised) last()).dueAt()).isEqualTo(Instant.parse(due));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promise-reply | {} | FIELDS_MISSING | Still missing | 还缺少",
                "promise-reply | {\"dueAt\":\"2026-03-02T03:59:59Z\"} | PROMISE_PASSED | has passed | 已经过去",
                "promise-reply | {\"dueAt\":\"2028-03-02T03:59:59Z\"} | PROMISE_TOO_FAR | a year | 一年",
                "urge-case | {\"by\":\"WEATHER\"} | UNKNOWN_URGER | WEATHER | WEATHER",
                "transfer-case | {\"owner\":\"wang\"} | FIELDS_MISSING | Still missing | 还缺少",
                "transfer-case | {\"reason\":\"x\"} | FIELDS_MISSING | Still missing | 还缺少",
                "unwatch-case | {\"watcher\":\"wang\"} | NOBODY_WATCHING | Nobody follows | 无人关注",
                "merge-case | {\"into\":\"nowhere\"} | MERGE_TARGET_UNKNOWN | no case | 没有",
                "unmerge-case | {\"reason\":\"x\"} | NOT_MERGED | not merged | 并入",
                "take-back | {\"version\":2} | HAS_NO_OPPOSITE | cannot be undone | 撤",
                "take-back | {\"version\":99} | NOTHING_TO_TAKE_BACK | nothing of yours | 没有",
            })
    void what_may_not_be_is_refused_in_both_languages_and_leaves_no_trace(
            String command, String body, String reason, String english, String chinese) throws Exception {
        api.ask(at + "/" + command, "*", body)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value(reason))
                .andExpect(jsonPath("$.en", containsString(english)))
                .andExpect(jsonPath("$.zh", containsString(chinese)));

        assertThat(api.stream(at)).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promise-reply | {\"within\":\"PT2H\"}",
                "transfer-case | {\"owner\":\"wang\",\"reason\":\"x\"}",
                "merge-case | {\"into\":\"x\"}",
                "take-back | {\"version\":3}",
            })
    void what_replaces_something_needs_the_version_it_saw(String command, String body) throws Exception {
        done("/assign-case", "{\"owner\":\"zhao\"}");

        api.ask(at + "/" + command, null, body).andExpect(status().isPreconditionRequired());
        api.ask(at + "/" + command, "\"2\"", body).andExpect(status().isPreconditionFailed());
        assertThat(api.stream(at)).hasSize(3);
    }

    @Test
    void a_case_passed_on_has_its_new_owner_and_sentences_call_colleagues_by_name() throws Exception {
        done("/transfer-case", "{\"owner\":\"wang\",\"reason\":\"在现场\"}");
        assertThat(((CaseTransferred) last()).owner()).isEqualTo("wang");

        api.ask(at + "/assign-case", "*", "{\"owner\":\"wang\"}")
                .andExpect(jsonPath("$.reason").value("ALREADY_ASSIGNED"))
                .andExpect(jsonPath("$.data.owner").value("wang"))
                .andExpect(jsonPath("$.en", containsString("王芳 holds")))
                .andExpect(jsonPath("$.zh", containsString("由 王芳 负责")));
    }

    @Test
    void a_merged_case_points_to_the_other_and_takes_nothing_but_the_undo() throws Exception {
        String other = api.opened().substring(1);
        done("/merge-case", "{\"into\":\"" + other + "\"}");
        assertThat(last()).isEqualTo(new CaseMerged(new CaseRef(other), null));

        api.ask(at + "/add-note", null, "{\"text\":\"x\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("WORKED_ON_ELSEWHERE"))
                .andExpect(jsonPath("$.data.caseId").value(other))
                .andExpect(jsonPath("$.allowed", contains("unmerge-case")));
        api.ask(at + "/unmerge-case", "*", "{}").andExpect(jsonPath("$.reason").value("FIELDS_MISSING"));
        done("/unmerge-case", "{\"reason\":\"并错了\"}");
        assertThat(last()).isInstanceOf(CaseUnmerged.class);
    }

    @Test
    void what_was_told_the_customer_since_keeps_a_merge_together() throws Exception {
        String other = api.opened();
        done("/merge-case", "{\"into\":\"" + other.substring(1) + "\"}");
        api.ask(other + "/respond-to-customer", null, "{\"text\":\"明天上门\"}").andExpect(status().isOk());

        api.ask(at + "/unmerge-case", "*", "{\"reason\":\"x\"}")
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.reason").value("MERGE_RESTS_ON_IT"))
                .andExpect(jsonPath("$.en", containsString("Reply to customer 2026-03-02")))
                .andExpect(jsonPath("$.zh", containsString("2026-03-02")));
    }

    @Test
    void ones_own_last_step_is_taken_back_by_its_opposite() throws Exception {
        done("/assign-case", "{\"owner\":\"wang\"}");
        done("/assign-case", "{\"owner\":\"zhao\"}");
        done("/take-back", "{\"version\":4}");

        assertThat(((CaseAssigned) last()).owner()).isEqualTo("wang");
    }
}
