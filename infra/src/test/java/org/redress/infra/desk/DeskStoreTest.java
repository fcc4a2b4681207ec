package org.redress.infra.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;
import org.redress.infra.desk.Draft.Place;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.keys.SubjectErased;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.testing.SettableClock;
import org.redress.infra.testing.TestPostgres;
import org.redress.infra.time.Now;

/** What is one's own is kept, is nobody else's, and goes with the case. */
@ParameterizedClass
@EnumSource(DeskStoreTest.Engine.class)
class DeskStoreTest {
    private static final Instant NOON = Instant.parse("2026-11-24T04:00:00Z");
    private static final Place MINE = new Place("default", "li", "c1", "respond");
    private static final Map<String, String> WORDS =
            Map.of("text", "Dear Ms Wang,\n\"we\" <b>are</b> sorry 😀", "was.x", "");

    enum Engine {
        H2,
        POSTGRESQL
    }

    private final SettableClock clock = SettableClock.at(NOON);
    private final SubjectKeys keys = new InMemorySubjectKeys();
    private final Path directory;
    private final Supplier<DeskStore> storage;
    private DeskStore store;

    DeskStoreTest(Engine engine, @TempDir Path directory) {
        this.directory = directory;
        storage = switch (engine) {
            case H2 -> () -> DeskStore.h2(directory, keys, new Now(clock));
            case POSTGRESQL -> {
                PGSimpleDataSource database = TestPostgres.database();
                yield () -> DeskStore.postgres(database, keys, new Now(clock));
            }
        };
        store = storage.get();
    }

    @AfterEach
    void close() {
        store.close();
    }

    private Drafts drafts() {
        return store.drafts();
    }

    @Test
    void a_draft_comes_back_as_it_was_typed_after_a_restart_too() {
        assertThat(drafts().save(MINE, 7, WORDS)).isEqualTo(NOON);
        store.close();
        store = storage.get();

        assertThat(drafts().find(MINE)).contains(new Draft(MINE, 7, NOON, WORDS));
        assertThat(drafts().of("default", "li")).containsExactly(new Drafts.Head(MINE, NOON));
    }

    @Test
    void there_is_one_for_each_form_and_nobody_sees_anothers() {
        drafts().save(MINE, 7, WORDS);
        clock.set(clock.instant().plus(Duration.ofMinutes(1)));
        drafts().save(MINE, 8, Map.of("text", "newer"));
        Place note = new Place("default", "li", "c1", "note");
        drafts().save(note, 8, Map.of("text", "a note"));

        assertThat(drafts().find(MINE).orElseThrow().fields()).containsEntry("text", "newer");
        assertThat(drafts().find(MINE).orElseThrow().version()).isEqualTo(8);
        assertThat(drafts().find(new Place("default", "wang", "c1", "respond"))).isEmpty();
        assertThat(drafts().find(new Place("other", "li", "c1", "respond"))).isEmpty();
        drafts().drop(MINE);
        drafts().drop(MINE);
        assertThat(drafts().of("default", "li")).extracting(Drafts.Head::place).containsExactly(note);
    }

    @Test
    void it_goes_with_its_case_and_cannot_be_begun_again() {
        drafts().save(MINE, 7, WORDS);
        keys.erase("case:c1");

        assertThat(drafts().find(MINE)).isEmpty();
        drafts().erase(List.of("case:c1"));
        assertThat(drafts().of("default", "li")).isEmpty();
        assertThatThrownBy(() -> drafts().save(MINE, 7, WORDS)).isInstanceOf(SubjectErased.class);
    }

    @Test
    void a_draft_of_a_case_that_is_not_there_yet_is_kept_as_well() {
        Place intake = new Place("default", "li", Draft.NEW_CASE, "open");
        drafts().save(intake, 0, WORDS);

        assertThat(drafts().find(intake).orElseThrow().fields()).isEqualTo(WORDS);
    }

    @Test
    void what_nobody_has_touched_for_long_is_thrown_away() {
        drafts().save(MINE, 7, WORDS);
        clock.set(clock.instant().plus(Drafts.KEPT.plusMillis(1)));
        drafts().save(new Place("default", "wang", "c2", "note"), 1, Map.of());

        assertThat(drafts().find(MINE)).isEmpty();
    }

    @Test
    void its_words_lie_sealed() throws IOException {
        drafts().save(MINE, 7, Map.of("text", "Wang Fang called again"));
        store.close();
        try (Stream<Path> files = Files.walk(directory)) {
            assertThat(files.filter(Files::isRegularFile))
                    .noneMatch(file -> bytes(file).contains("Wang Fang"));
        }
        store = storage.get();
    }

    @Test
    void a_mark_moves_on_and_never_back() {
        ReadMarks marks = store.marks();
        assertThat(marks.find("default", "li", ReadMarks.DESK)).isEmpty();

        marks.move("default", "li", ReadMarks.DESK, 100);
        clock.set(clock.instant().plus(Duration.ofHours(1)));
        marks.move("default", "li", ReadMarks.DESK, 90);
        assertThat(marks.find("default", "li", ReadMarks.DESK)).contains(new ReadMarks.Mark(100, NOON));

        marks.move("default", "li", ReadMarks.DESK, 120);
        assertThat(marks.find("default", "li", ReadMarks.DESK))
                .contains(new ReadMarks.Mark(120, NOON.plus(Duration.ofHours(1))));
        assertThat(marks.find("default", "li", ReadMarks.BELL)).isEmpty();
        assertThat(marks.find("default", "wang", ReadMarks.DESK)).isEmpty();
    }

    private static String bytes(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }
}
