package org.redress.queryside.cases.lists;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.packs.Label;
import org.redress.infra.web.Wording;

/** What people call the codes of packs: as the pack says, else as our own files do, else the code itself. */
public record CodeNames(Map<String, Label> labels, Wording say) {
    private static final String QUEUE = "queue:";

    /** A queue stands under its own name, and nobody under none. */
    public String owner(@Nullable String owner) {
        if (owner == null || owner.equals(CaseFilter.NONE)) {
            return say.text("value.owner.none");
        }
        return owner.startsWith(QUEUE) ? say.text("owner.queue", owner.substring(QUEUE.length())) : owner;
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
