package org.redress.commandside.cases.form;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.events.packs.Label;
import org.redress.events.packs.PackSettings;
import org.redress.infra.web.Wording;

/** What people call the codes of a pack: as the pack says, else as our own files do, else the code itself. */
record Names(Map<String, Label> labels, Wording say) {
    private static final String PREFIX = "code.";

    static Names of(PackSettings pack, Wording say) {
        return new Names(pack.labels(), say);
    }

    String of(String code) {
        Label label = labels.get(code);
        return label == null ? say.called(PREFIX, code) : said(label);
    }

    String said(Label label) {
        return say.locale().getLanguage().equals("zh") ? label.zh() : label.en();
    }

    /** The organisation's own word for a fact of a case, else ours, else its name. */
    String field(String name) {
        Label label = labels.get(name);
        return label == null ? say.called("form.field.", name) : said(label);
    }

    List<Choice> choices(Collection<String> codes) {
        return codes.stream().map(code -> new Choice(code, of(code))).toList();
    }

    /** The pack's own list; where it leaves that open, the usual ones. */
    List<Choice> choices(Collection<String> codes, List<String> usual) {
        return choices(codes.isEmpty() ? usual : codes);
    }
}
