package org.redress.infra.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours of the styles against WCAG 2.2: 4.5 : 1 for text, 3 : 1 for the edges of controls. */
class ContrastTest {
    private static final Pattern TOKEN = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");
    private static final String CSS = css();
    private static final Map<String, Integer> LIGHT = tokens(CSS.substring(0, CSS.indexOf("@media")));
    private static final Map<String, Integer> DARK = tokens(CSS.substring(CSS.indexOf("@media")));

    @ParameterizedTest
    @CsvSource({
        "ink,ground,4.5",
        "ink,surface,4.5",
        "ink,sunken,4.5",
        "ink,accent-wash,4.5",
        "ink,elsewhere-wash,4.5",
        "ink-soft,ground,4.5",
        "ink-soft,surface,4.5",
        "ink-soft,sunken,4.5",
        "ink-soft,elsewhere-wash,4.5",
        "ink-soft,late-wash,4.5",
        "ink-soft,soon-wash,4.5",
        "accent,ground,4.5",
        "accent,surface,4.5",
        "accent,sunken,4.5",
        "accent,accent-wash,4.5",
        "accent-ink,accent,4.5",
        "late,surface,4.5",
        "late,sunken,4.5",
        "late,late-wash,4.5",
        "soon,surface,4.5",
        "soon,sunken,4.5",
        "soon,soon-wash,4.5",
        "good,good-wash,4.5",
        "calm,calm-wash,4.5",
        "elsewhere,elsewhere-wash,4.5",
        "elsewhere,surface,4.5",
        "edge,surface,3",
        "edge,ground,3"
    })
    void what_is_read_stands_out_in_light_and_dark(String above, String below, double least) {
        assertThat(contrast(LIGHT, above, below)).as("light").isGreaterThanOrEqualTo(least);
        assertThat(contrast(DARK, above, below)).as("dark").isGreaterThanOrEqualTo(least);
    }

    private static double contrast(Map<String, Integer> tokens, String above, String below) {
        double one = luminance(Objects.requireNonNull(tokens.get(above), above));
        double other = luminance(Objects.requireNonNull(tokens.get(below), below));
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(int colour) {
        return 0.2126 * linear(colour >> 16) + 0.7152 * linear(colour >> 8) + 0.0722 * linear(colour);
    }

    private static double linear(int channel) {
        double share = (channel & 0xff) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Integer> tokens(String css) {
        Map<String, Integer> tokens = new HashMap<>();
        TOKEN.matcher(css).results().forEach(found -> tokens.put(found.group(1), Integer.parseInt(found.group(2), 16)));
        return tokens;
    }

    private static String css() {
        try (var in = ContrastTest.class.getResourceAsStream("assets/base.css")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
