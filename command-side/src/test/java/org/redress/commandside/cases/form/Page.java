package org.redress.commandside.cases.form;

import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;

/** An answered page, and the hidden fields a browser would send back. */
record Page(int status, String location, String html, Locale language) {
    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    void hidden(BiConsumer<String, String> field) {
        HIDDEN.matcher(html).results().forEach(found -> field.accept(found.group(1), found.group(2)));
    }

    String hidden(String name) {
        return HIDDEN.matcher(html)
                .results()
                .filter(found -> found.group(1).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no hidden " + name + " in " + html))
                .group(2);
    }
}
