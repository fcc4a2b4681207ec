package org.redress.systemtests.journeys;

import java.util.List;
import java.util.stream.Stream;

/** What people and machines type to see what breaks; each ends with a word that occurs nowhere else. */
final class HostileTexts {
    static final String SIGN = "qzxwv";
    static final String TEMPLATE = "{{7*7}} ${7*7} [[${7*7}]] [(${7*7})] #{frame.search}";
    static final String TURNED = "\u202eTURNED\u2066 \u200fAROUND";

    /** Tells what a text has done to the page it stands on. */
    static final String HARM = """
            () => {
              const found = [];
              if (window.hacked !== undefined) found.push("a script ran");
              if (document.querySelector("main script, main img[src=x], main [onerror], main [onfocus], a[href^='javascript:']")) {
                found.push("markup became an element");
              }
              const said = document.body.textContent;
              if (/&(amp|lt|gt|quot|#\\d+);/.test(said)) found.push("escaped twice");
              if (document.documentElement.scrollWidth > window.innerWidth) {
                const wide = [...document.querySelectorAll("main *")].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1);
                found.push("wider than the window, " + (wide.at(-1) ?? document.body).outerHTML.slice(0, 90));
              }
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              while (walker.nextNode()) {
                const at = walker.currentNode.parentElement;
                if (walker.currentNode.data.includes("\\u202e") && !at.closest("textarea, script, datalist, select")
                    && !/isolate|plaintext/.test(getComputedStyle(at).unicodeBidi)) {
                  found.push("turned letters reach beyond " + at.outerHTML.slice(0, 80));
                }
              }
              return [...new Set(found)];
            }""";

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
    private static final int LONG = 140;

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
