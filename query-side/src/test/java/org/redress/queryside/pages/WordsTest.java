package org.redress.queryside.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.events.EventType;
import org.redress.events.cases.CaseEvent;

class WordsTest {
    private static final String TIMELINE = "org/redress/queryside/cases/timeline/messages";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org/redress/infra/web/messages",
                "org/redress/queryside/watch/messages",
                "org/redress/queryside/cases/lists/messages",
                "org/redress/queryside/cases/desk/messages",
                TIMELINE
            })
    void both_languages_have_a_word_for_everything(String bundle) {
        Properties english = words(bundle, "en");
        Properties chinese = words(bundle, "zh_CN");

        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        assertThat(chinese.values()).noneMatch(word -> word.toString().isBlank());
        assertThat(english.values()).noneMatch(word -> word.toString().isBlank());
    }

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
