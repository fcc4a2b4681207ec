package org.redress.infra.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.redress.events.EventNames;

/** The catalogue in the documents says what the code says. */
class EventCatalogueTest {
    private static final Path CATALOGUE = Path.of("docs/event-catalogue.md").toAbsolutePath();

    @Test
    void the_catalogue_on_the_disk_is_the_one_the_code_gives() {
        String today = EventCatalogue.write();
        if (Boolean.getBoolean("redress.approve")) {
            ContractFiles.write(CATALOGUE, today.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(CATALOGUE)
                .as("events changed: run EventCatalogueTest with -Dredress.approve=true and commit " + CATALOGUE)
                .exists();
        assertThat(ContractFiles.text(ContractFiles.read(CATALOGUE)))
                .as("events changed: run EventCatalogueTest with -Dredress.approve=true and commit " + CATALOGUE)
                .isEqualTo(today);
    }

    @Test
    void every_event_has_its_meaning_and_no_meaning_is_left_over() {
        assertThat(EventNames.ALL)
                .allSatisfy(type ->
                        assertThat(Meanings.of(type.wireName()).chinese()).matches("\\p{IsHan}.*"));
        assertThat(Meanings.count()).isEqualTo(EventNames.ALL.size());
    }

    @Test
    void text_about_a_person_is_marked_personal_and_all_else_is_not() {
        assertThat(EventCatalogue.write())
                .contains("| narrative | Personal, may be absent | personal |")
                .contains("| category | String, may be absent | internal |")
                .contains("| reporter | [Reporter](#reporter) | by field |");
    }
}
