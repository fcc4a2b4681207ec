package org.redress.infra.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.events.EventNames;
import org.redress.events.Personal;
import org.redress.events.cases.CaseEvent;

/** The catalogue in the documents says what the code says. */
class EventCatalogueTest {
    private static final Path CATALOGUE = Path.of("docs/event-catalogue.md").toAbsolutePath();

    private static final List<String> PLAIN = Stream.of(
                    "caseId customerId owner unit toRole externalNumber sha256 mediaType",
                    "value category cause tier channel outcome trigger reasonCode ground clock track stage",
                    "name series pattern period day number by watcher fromOwner fromUnit")
            .flatMap(names -> Stream.of(names.split(" ")))
            .toList();

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

    /** Whoever adds a plain text to a case decides here that it is a code, an id or a value, and nobody's own words. */
    @Test
    void a_plain_text_of_a_case_is_a_code_an_id_or_a_value_that_is_counted() {
        assertThat(fields(CaseEvent.class)
                        .filter(field -> field.getType() == String.class)
                        .map(RecordComponent::getName)
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(PLAIN);
    }

    private static Stream<RecordComponent> fields(Class<?> type) {
        if (type.isSealed()) {
            return Stream.of(type.getPermittedSubclasses()).flatMap(EventCatalogueTest::fields);
        }
        return type.isRecord() && type != Personal.class
                ? Stream.of(type.getRecordComponents())
                        .flatMap(field -> Stream.concat(Stream.of(field), fields(field.getType())))
                : Stream.of();
    }

    @Test
    void text_about_a_person_is_marked_personal_and_all_else_is_not() {
        assertThat(EventCatalogue.write())
                .contains("| narrative | Personal, may be absent | personal |")
                .contains("| category | String, may be absent | internal |")
                .contains("| reporter | [Reporter](#reporter) | by field |");
    }
}
