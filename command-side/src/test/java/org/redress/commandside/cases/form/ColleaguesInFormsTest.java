package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.RoutingEvent.CaseWatched;

/** Colleagues as somebody names them: in a field, in a text, and where something is refused. */
@Timeout(60)
class ColleaguesInFormsTest {
    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private CaseForms on;

    @BeforeEach
    void open() {
        on = CaseForms.open(directory, "c1");
    }

    @AfterEach
    void close() {
        on.close();
    }

    @ParameterizedTest
    @CsvSource({"en, 王芳 follows the case already", "zh-CN, 王芳 已在关注此案件"})
    void colleagues_are_called_by_their_names_also_where_something_is_refused(String language, String sentence) {
        assertThat(on.send(on.form("involve", language), "involve", Map.of("watcher", "wang.fang"))
                        .status())
                .isEqualTo(303);
        assertThat(on.last()).isEqualTo(new CaseWatched("wang"));

        Page refused = on.send(on.form("involve", language), "involve", Map.of("watcher", "王芳"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains(sentence);
    }

    @ParameterizedTest
    @CsvSource({"en, 王芳 holds this case already", "zh-CN, 案件已经由 王芳 负责"})
    void whoever_holds_the_case_already_is_called_by_name(String language, String sentence) {
        on.done(new CaseCommand.AssignCase("wang", null, null));

        assertThat(on.send(on.form("assign", language), "assign", Map.of("owner", "wang"))
                        .html())
                .contains(sentence);
    }

    @Test
    void a_colleague_named_in_a_note_or_a_reply_is_told_apart_from_the_text() {
        on.send(on.form("note"), "note", Map.of("text", "请 @王芳 看一下，mail a@b.example"));
        assertThat(((NoteAdded) on.last()).mentioned()).isEqualTo(List.of("wang"));
        on.send(on.form("respond"), "respond", Map.of("text", "@wang.fang calls you", "channel", "PHONE"));
        assertThat(((CustomerResponded) on.last()).mentioned()).isEqualTo(List.of("wang"));
        on.send(on.form("note"), "note", Map.of("text", "@nobody"));
        assertThat(((NoteAdded) on.last()).mentioned()).isNull();
    }
}
