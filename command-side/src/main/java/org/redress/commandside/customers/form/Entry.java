package org.redress.commandside.customers.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One field of a form, shown by the same fragment as the fields about cases. */
public record Entry(
        String name,
        String label,
        Shape shape,
        String value,
        List<Choice> choices,
        boolean required,
        @Nullable String hint,
        @Nullable String problem) {

    public enum Shape {
        LINE,
        PHONE,
        TEXT,
        CHOICE,
        DATE,
        RADIOS
    }

    public record Choice(String value, String label) {}

    Entry from(List<Choice> offered) {
        return new Entry(name, label, shape, value, offered, required, hint, problem);
    }

    Entry demanded() {
        return new Entry(name, label, shape, value, choices, true, hint, problem);
    }

    Entry hint(String text) {
        return new Entry(name, label, shape, value, choices, required, text, problem);
    }

    Entry wrong(String sentence) {
        return new Entry(name, label, shape, value, choices, required, hint, sentence);
    }

    public @Nullable String was() {
        return null;
    }

    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9-]", "-");
    }

    public @Nullable String described() {
        String said = (hint == null ? "" : id() + "-hint ") + (problem == null ? "" : id() + "-problem");
        return said.isBlank() ? null : said.strip();
    }

    public boolean open() {
        return choices.stream().anyMatch(choice -> choice.value().isEmpty());
    }

    public boolean foreign() {
        return !value.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(value));
    }
}
