package org.redress.commandside.cases.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form.
 *
 * @param value as typed, else as it stands now
 * @param was what stood there when the form was made; sent back, so that a correction names what it corrects
 * @param problem what is wrong with what was typed
 */
record Field(
        String name,
        String label,
        Shape shape,
        String value,
        List<Choice> choices,
        boolean required,
        @Nullable String hint,
        @Nullable String was,
        @Nullable String problem) {

    public enum Shape {
        LINE,
        PHONE,
        TEXT,
        FILES,
        CHOICE,
        RADIOS,
        PERSON,
        MOMENT,
        HIDDEN
    }

    public record Choice(String value, String label) {}

    static Field of(Shape shape, String name, String label, Typed typed) {
        return new Field(name, label, shape, typed.or(name, null), List.of(), false, null, null, null);
    }

    Field from(List<Choice> offered) {
        return new Field(name, label, shape, value, List.copyOf(offered), required, hint, was, problem);
    }

    Field demanded(boolean demand) {
        return new Field(name, label, shape, value, choices, demand, hint, was, problem);
    }

    Field demanded() {
        return demanded(true);
    }

    Field hint(String text) {
        return new Field(name, label, shape, value, choices, required, text, was, problem);
    }

    /** Filled in beforehand where nobody has typed anything yet. */
    Field standing(Typed typed, @Nullable String now) {
        return new Field(name, label, shape, typed.or(name, now), choices, required, hint, was, problem);
    }

    /** What others corrected meanwhile is taken over where the writer left it alone, and is what the writer corrects now. */
    Field correcting(Typed typed, @Nullable String now) {
        String current = now == null ? "" : now;
        boolean untouched = typed.text(name).equals(typed.text("was." + name));
        String written = untouched ? current : typed.or(name, current);
        return new Field(name, label, shape, written, choices, required, hint, current, problem);
    }

    Field wrong(@Nullable String sentence) {
        return new Field(name, label, shape, value, choices, required, hint, was, sentence);
    }

    public String id() {
        return "f-" + name.replaceAll("[^A-Za-z0-9-]", "-");
    }

    /** Which remarks belong to it, for who hears the page instead of seeing it. */
    public @Nullable String described() {
        String said = (hint == null ? "" : id() + "-hint ") + (problem == null ? "" : id() + "-problem");
        return said.isBlank() ? null : said.strip();
    }

    /** Whether choosing nothing is one of the choices. */
    public boolean open() {
        return choices.stream().anyMatch(choice -> choice.value().isEmpty());
    }

    /** Whether what stands there is none of the choices; it is kept until somebody chooses otherwise. */
    public boolean foreign() {
        return !value.isEmpty()
                && choices.stream().noneMatch(choice -> choice.value().equals(value));
    }
}
