package org.redress.queryside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.redress.events.EventType;
import org.redress.events.cases.CaseEvent;

/** That both languages are complete, in every bundle there is, is a rule of the house. */
class WordsTest {
    private static final String TIMELINE = "org/redress/queryside/cases/timeline/messages";

    @Test
    void every_event_of_a_case_has_a_name() {
        assertThat(words(TIMELINE, "en").stringPropertyNames())
                .containsAll(CaseEvent.NAMES.stream()
                        .map(EventType::wireName)
                        .map(name -> "event." + name)
                        .toList());
    }

    private static Properties words(String bundle, String language) {
        Properties words = new Properties();
        String file = "/" + bundle + "_" + language + ".properties";
        try (var in = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getResourceAsStream(file), file), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
