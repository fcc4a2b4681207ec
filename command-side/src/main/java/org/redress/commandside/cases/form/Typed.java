package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed, by the name of the field, exactly as it came. */
record Typed(Map<String, String> values) {
    static final Typed NOTHING = new Typed(Map.of());

    Typed {
        values = Map.copyOf(values);
    }

    static Typed of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, told) -> values.put(name, told.length == 0 ? "" : told[0]));
        return new Typed(values);
    }

    Typed with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(values);
        more.put(name, value);
        return new Typed(more);
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }

    @Nullable
    String orNothing(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    boolean tells(String name) {
        return values.containsKey(name);
    }

    String or(String name, @Nullable String otherwise) {
        return values.getOrDefault(name, otherwise == null ? "" : otherwise);
    }

    /** Full-width digits and signs are what an input method leaves behind. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }
}
