package org.redress.infra.web;

import java.util.List;

/**
 * What surrounds a page.
 *
 * @param language tag of the language the page speaks
 */
public record Frame(String language, List<Entry> entries, List<Choice> languages) {

    /** One tab of the main navigation. */
    public record Entry(String path, String labelKey, String icon, boolean current) {}

    /** One language of the switch. */
    public record Choice(String tag, String link, boolean current) {}
}
