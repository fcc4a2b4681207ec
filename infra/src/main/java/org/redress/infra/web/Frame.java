package org.redress.infra.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a page.
 *
 * @param language tag of the language the page speaks
 * @param visitor whoever is logged in
 * @param seeks whether the search box is there
 * @param bell whether there are notices
 */
public record Frame(
        String language,
        List<Entry> entries,
        List<Choice> languages,
        @Nullable Visitor visitor,
        boolean seeks,
        boolean bell) {

    /** One tab of the main navigation. */
    public record Entry(String path, String labelKey, String icon, boolean current) {}

    /** One language of the switch. */
    public record Choice(String tag, String link, boolean current) {}
}
