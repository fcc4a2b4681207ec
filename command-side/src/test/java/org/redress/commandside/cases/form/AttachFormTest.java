package org.redress.commandside.cases.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.Personal;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.IntakeEvent.EvidenceAttached;
import org.redress.infra.files.Samples;
import org.springframework.mock.web.MockPart;

@Timeout(60)
class AttachFormTest {
    private static final String ATTACH = "/cases/c1/actions/attach";

    @TempDir
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private FormsAtWork forms;

    @BeforeEach
    void open() {
        forms = FormsAtWork.open(directory);
        forms.opened("c1");
    }

    @AfterEach
    void close() {
        forms.close();
    }

    @Test
    void several_files_go_in_at_once_each_as_its_own_event_and_kept_before_it() throws IOException {
        Page form = form();
        Page done = forms.upload(form, ATTACH, Map.of("remark", "from the visit"), photo("door.png"), note("清单.txt"));

        assertThat(form.html()).contains("enctype=\"multipart/form-data\"", "type=\"file\"");
        assertThat(done.status()).isEqualTo(303);
        List<EvidenceAttached> attached = attached();
        assertThat(attached)
                .extracting(each -> each.evidence().mediaType(), each -> name(each.evidence()), each -> text(each))
                .containsExactly(
                        tuple("image/png", "door.png", "from the visit"),
                        tuple("text/plain", "清单.txt", "from the visit"));
        for (EvidenceAttached each : attached) {
            try (InputStream kept =
                    forms.files().open("c1", each.evidence().sha256()).orElseThrow()) {
                assertThat(kept.readAllBytes()).hasSize((int) each.evidence().size());
            }
        }
    }

    @Test
    void sent_twice_it_is_attached_once() {
        Page form = form();
        Page first = forms.upload(form, ATTACH, Map.of(), photo("a.png"), note("b.txt"));
        Page second = forms.upload(form, ATTACH, Map.of(), photo("a.png"), note("b.txt"));

        assertThat(second.location()).isEqualTo(first.location());
        assertThat(attached()).hasSize(2);
    }

    @Test
    void one_file_that_is_not_taken_keeps_all_out_and_the_remark_on_the_page() {
        Page refused = forms.upload(
                form(), ATTACH, Map.of("remark", "keep <b>me</b>"), photo("a.png"), part("b.png", "<html><script>"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html())
                .contains("keep &lt;b&gt;me&lt;/b&gt;", "Files of this type (text/html) are not taken")
                .contains("aria-invalid=\"true\"");
        assertThat(attached()).isEmpty();
        assertThat(directory.resolve("files/arriving")).isEmptyDirectory();
    }

    @Test
    void nothing_chosen_is_said_at_the_field() {
        Page refused = forms.upload(form(), ATTACH, Map.of(), part("", ""));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("Choose a file first.");
    }

    @Test
    void the_same_file_a_second_time_is_refused_in_words() {
        forms.upload(form(), ATTACH, Map.of(), photo("a.png"));
        Page refused = forms.upload(form(), ATTACH, Map.of(), photo("b.png"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.html()).contains("attached already");
    }

    @Test
    void a_case_that_is_not_there_gets_no_file() {
        Page missing = forms.upload(form(), "/cases/cX/actions/attach", Map.of(), photo("a.png"));

        assertThat(missing.status()).isEqualTo(404);
        assertThat(directory.resolve("files").toFile().list()).containsOnly("arriving");
    }

    private Page form() {
        return forms.look(ATTACH, Locale.ENGLISH);
    }

    private List<EvidenceAttached> attached() {
        return forms.events("c1").stream()
                .filter(EvidenceAttached.class::isInstance)
                .map(EvidenceAttached.class::cast)
                .toList();
    }

    private static String name(Evidence evidence) {
        Personal name = evidence.name();
        return name == null ? "" : name.text();
    }

    private static String text(EvidenceAttached attached) {
        Personal remark = attached.remark();
        return remark == null ? "" : remark.text();
    }

    private static MockPart photo(String name) {
        return new MockPart("file", name, Samples.image("png", 40, 20));
    }

    private static MockPart note(String name) {
        return part(name, "one line");
    }

    private static MockPart part(String name, String content) {
        return new MockPart("file", name, content.getBytes(StandardCharsets.UTF_8));
    }
}
