package org.redress.systemtests.journeys;

import java.util.List;
import java.util.stream.Stream;

/** What people and machines type to see what breaks; each ends with a word that occurs nowhere else. */
final class HostileTexts {
    static final String SIGN = "qzxwv";
    static final String TEMPLATE = "{{7*7}} ${7*7} [[${7*7}]] [(${7*7})] #{frame.search}";
    static final String TURNED = "\u202eTURNED\u2066 \u200fAROUND";

    private static final List<String> ALONE = List.of(
            "<script>window.hacked=1</script>",
            "\"><img src=x onerror=window.hacked=1>",
            "' onfocus=window.hacked=1 autofocus='",
            TEMPLATE,
            "=HYPERLINK(\"http://x\")",
            "+1+1",
            "@SUM(1)",
            "-2+3",
            "one\r\ntwo\nthree",
            "\ttabbed\tapart",
            TURNED,
            "👩\u200d👩\u200d👧 🏳️\u200d🌈",
            "bell\u0007 escape\u001b[31m unit\u001f",
            "javascript:window.hacked=1");
    private static final int LONG = 5_000;

    private HostileTexts() {}

    /** All of them in one, each alone, and a word without end. */
    static List<String> all() {
        String together = ALONE.getFirst() + ALONE.get(1) + TURNED + " {{7*7}} ${7*7} 👩\u200d👩\u200d👧";
        return Stream.of(Stream.of(together), ALONE.stream(), Stream.of("W".repeat(LONG)))
                .flatMap(texts -> texts)
                .map(text -> text + " " + SIGN)
                .toList();
    }
}
