package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.Answer;
import org.redress.events.Audience;
import org.redress.events.Recorded;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.verify.Anchor;
import org.redress.infra.store.verify.ChainReport;
import org.redress.infra.store.verify.ChainVerifier;
import org.redress.infra.store.verify.RawJournal;
import org.redress.queryside.reports.ReportAnswer;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.StandaloneServer;
import org.redress.systemtests.access.Staffed;

/** Somebody asks to be forgotten: their words are nowhere any more, and everything that was counted is as it was. */
class ErasedPersonTest {
    private static final String NAME = "Wang-Fang-13800001234";
    private static final String NEIGHBOUR = "Li-Lei-13900005678";
    private static final Duration SOON = Duration.ofMinutes(1);

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init")
    private StandaloneServer server;

    private int texts;

    @BeforeEach
    void live() {
        server = serve();
        texts = wordy().live();
        WordyCustomer.in(installation(), "K-7", NAME).live();
        new WordyCase(installation().desk(), "other", "K-8", NEIGHBOUR).live();
        installation().catchUp();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void no_page_no_list_and_no_row_shows_the_words_whether_rebuilt_or_not() {
        Outlets before = outlets();
        int masked = 1;
        assertThat(occurrences(before.page("/cases/erased", "en"), NAME)).isGreaterThanOrEqualTo(texts - masked);
        assertThat(before.page("/customers/K-7", "en")).contains(NAME + " street", NAME + " uncle", NAME + " ground");
        assertThat(before.page("/customers?q=Wang-Fang", "en")).contains("M-K-7");
        assertThat(before.page("/cases", "en")).contains(NAME + " better title");

        assertThat(installation().erase("customer:K-7")).isEqualTo(Set.of("customer:K-7", "case:erased"));
        assertNothingIsShown();
        List<String> rebuilt = List.of("register", "timeline", "facts", "customers");
        installation().delivery().rebuild(rebuilt.toArray(String[]::new));
        assertThat(rebuilt).allMatch(model -> installation().delivery().awaitRebuilt(model, SOON));
        assertNothingIsShown();
        assertThat(outlets().page("/cases/other", "en")).contains(NEIGHBOUR + " narrative");
    }

    private void assertNothingIsShown() {
        Outlets shown = outlets();
        assertThat(occurrences(shown.page("/cases/erased", "zh-CN"), "［已销毁］")).isGreaterThanOrEqualTo(texts);
        assertThat(occurrences(shown.page("/cases/erased", "en"), "[erased]")).isGreaterThanOrEqualTo(texts);
        assertThat(shown.page("/customers/K-7", "en")).contains("［erased］", "M-K-7");
        assertThat(shown.page("/customers?q=Wang-Fang", "en")).doesNotContain("M-K-7");
        assertThat(shown.page("/customers?q=8888", "en")).doesNotContain("M-K-7");
        assertThat(Stream.of(
                                "/cases/erased",
                                "/cases",
                                "/cases?text=Wang",
                                "/search?list=yes&q=Wang",
                                "/customers",
                                "/customers/K-7",
                                "/watch",
                                "/api/v1/customers",
                                "/api/v1/customers/K-7",
                                "/api/v1/customers/K-7/phones",
                                "/api/v1/status")
                        .map(address -> shown.page(address, "en")))
                .noneMatch(html -> html.contains(NAME));
        assertThat(shown.timeline("erased")).doesNotContain(NAME).contains("PACKAGING", "D2");
    }

    @Test
    void the_journal_gives_the_placeholder_for_every_text_and_all_else_as_before() {
        assertThat(occurrences(outlets().journal("erased"), NAME)).isEqualTo(texts);
        String before = outlets().journal("erased").replaceAll(NAME + "[ \\w.]*", "[erased]");

        installation().erase("customer:K-7");
        assertThat(outlets().journal("erased")).isEqualTo(before);
        assertThat(occurrences(outlets().journal("other"), NEIGHBOUR)).isEqualTo(texts);
    }

    @Test
    void every_figure_is_as_it_was() {
        List<ReportAnswer> before = outlets().reports("erased");
        assertThat(before).hasOnlyElementsOfType(ReportAnswer.Told.class);
        assertThat(before.getFirst().toString()).matches("(?s).*\"closed\"\\s*:\\s*2.*");
        assertThat(before.getLast().toString()).contains("\"verdict\"");

        installation().erase("customer:K-7");
        assertThat(outlets().reports("erased")).isEqualTo(before);
    }

    @Test
    void the_case_goes_on_without_words() {
        installation().erase("customer:K-7");

        assertThat(wordy().ask(new CaseCommand.AddNote(Audience.INTERNAL, NAME)))
                .isInstanceOfSatisfying(
                        Answer.Refused.class, no -> assertThat(no.reason()).isEqualTo("PERSON_ERASED"));
        assertThat(wordy().ask(new CaseCommand.ReopenCase(null))).isInstanceOf(Answer.Accepted.class);
    }

    @Test
    void the_chain_holds_and_no_file_keeps_the_words() throws SQLException {
        Recorded<?> last = installation().journal().readAll().getLast();
        Anchor anchor = new Anchor(last.envelope().position(), last.envelope().hash());
        server.close();
        assertThat(Outlets.filesWith(NAME, data)).containsExactly("views");

        server = serve();
        installation().erase("customer:K-7");
        server.close();
        assertThat(Outlets.filesWith(NAME, data)).isEmpty();
        assertThat(Outlets.filesWith(NEIGHBOUR, data)).containsExactly("views");
        try (Connection raw = RawJournal.h2(data.resolve("journal"))) {
            ChainReport report = ChainVerifier.verify(raw, anchor);
            assertThat(report.firstBreak()).isNull();
            assertThat(report.count()).isEqualTo(anchor.position());
        }
        server = serve();
        assertNothingIsShown();
    }

    @Test
    void an_erasure_that_was_broken_off_after_the_keys_is_finished_by_the_next_start() {
        server.close();
        try (SubjectKeys keys = JdbcSubjectKeys.h2(data.resolve("keys"))) {
            keys.erase("customer:K-7");
        }
        server = serve();
        assertNothingIsShown();
    }

    private StandaloneServer serve() {
        return StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0);
    }

    private Installation installation() {
        return server.installation();
    }

    private Outlets outlets() {
        return Outlets.of(server);
    }

    private WordyCase wordy() {
        return new WordyCase(installation().desk(), "erased", "K-7", NAME);
    }

    private static long occurrences(String text, String word) {
        return Pattern.compile(Pattern.quote(word)).matcher(text).results().count();
    }
}
