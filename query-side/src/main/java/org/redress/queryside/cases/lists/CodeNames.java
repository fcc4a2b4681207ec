package org.redress.queryside.cases.lists;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.events.packs.Label;
import org.redress.infra.web.Wording;

/**
 * What people call the codes of packs: as the pack says, else as our own files do, else the code itself.
 *
 * @param staff from the id of a member of staff to their name; an id nobody was registered under stays as it is
 * @param cases from the id of a case to its number
 */
public record CodeNames(
        Map<String, Label> labels, Wording say, UnaryOperator<String> staff, UnaryOperator<String> cases) {
    private static final String QUEUE = "queue:";

    /** Where staff are called by their ids. */
    public CodeNames(Map<String, Label> labels, Wording say) {
        this(labels, say, UnaryOperator.identity());
    }

    /** Where cases are called by their ids. */
    public CodeNames(Map<String, Label> labels, Wording say, UnaryOperator<String> staff) {
        this(labels, say, staff, UnaryOperator.identity());
    }

    public CodeNames callingCases(UnaryOperator<String> numbers) {
        return new CodeNames(labels, say, staff, numbers);
    }

    /** Who did something: a colleague by name, an automation as our own files call it. */
    public String actor(String id) {
        String name = staff.apply(id);
        return name.equals(id) ? say.called("actor.", id) : name;
    }

    /** A queue stands under its own name, and nobody under none. */
    public String owner(@Nullable String owner) {
        if (owner == null || owner.equals(CaseFilter.NONE)) {
            return say.text("value.owner.none");
        }
        return owner.startsWith(QUEUE) ? say.text("owner.queue", owner.substring(QUEUE.length())) : staff.apply(owner);
    }

    public String of(String code) {
        Label label = labels.get(code);
        if (label == null) {
            return say.called("code.", code);
        }
        return said(label);
    }

    public String said(Label label) {
        return say.locale().getLanguage().equals("zh") ? label.zh() : label.en();
    }
}
