package org.redress.queryside.search;

import java.util.List;

/**
 * A stretch of a text in parts, the parts found marked. It is plain text: whoever shows it escapes it.
 *
 * @param place where in the case it stands
 */
public record Fragment(Place place, List<Part> parts) {

    public record Part(String text, boolean found) {}

    public String text() {
        StringBuilder text = new StringBuilder();
        parts.forEach(part -> text.append(part.text()));
        return text.toString();
    }

    boolean finds() {
        return parts.stream().anyMatch(Part::found);
    }
}
