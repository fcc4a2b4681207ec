package org.redress.infra.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A path of ours with parameters, encoded; immutable, so that a page can branch many links off one. */
public record PageLink(String path, List<Parameter> parameters) {

    public record Parameter(String name, String value) {}

    public PageLink {
        parameters = List.copyOf(parameters);
    }

    public static PageLink to(String path) {
        return new PageLink(path, List.of());
    }

    /** One step further down; the step is encoded, whatever it holds. */
    public PageLink below(String step) {
        return new PageLink(path + "/" + encoded(step), parameters);
    }

    /** Adds the parameter; an absent or empty value adds nothing. */
    public PageLink and(String name, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return this;
        }
        List<Parameter> more = new ArrayList<>(parameters);
        more.add(new Parameter(name, value));
        return new PageLink(path, more);
    }

    public PageLink without(String name) {
        return new PageLink(
                path, parameters.stream().filter(p -> !p.name().equals(name)).toList());
    }

    public PageLink with(String name, @Nullable String value) {
        return without(name).and(name, value);
    }

    @Override
    public String toString() {
        String query = parameters.stream()
                .map(p -> encoded(p.name()) + "=" + encoded(p.value()))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
