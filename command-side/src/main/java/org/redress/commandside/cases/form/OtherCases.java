package org.redress.commandside.cases.form;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.form.Reading.Unclear;
import org.redress.commandside.cases.form.Reading.Understood;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.LinkKind;

/** Reads the forms that name another case by the number people know it by. */
record OtherCases(String tenant, CaseNumbers numbers) {

    Reading merge(Typed typed) {
        List<String> found = found(typed);
        return found.size() == 1
                ? new Understood(new CaseCommand.MergeCase(new CaseRef(found.getFirst()), typed.orNothing("reason")))
                : notOne(found);
    }

    Reading link(Typed typed) {
        List<String> found = found(typed);
        if (found.size() != 1) {
            return notOne(found);
        }
        LinkKind kind = linkKind(typed.text("link"));
        return kind == null
                ? new Unclear("link", "form.choose")
                : new Understood(new CaseCommand.LinkCases(new CaseRef(found.getFirst()), kind));
    }

    static Reading unlink(Typed typed) {
        String[] linked = typed.text("linked").split(" ", 2);
        LinkKind kind = linkKind(linked[0]);
        return kind == null || linked.length < 2
                ? new Unclear("linked", "form.choose")
                : new Understood(new CaseCommand.UnlinkCases(new CaseRef(linked[1]), kind, typed.text("reason")));
    }

    private List<String> found(Typed typed) {
        return numbers.caseIds(tenant, Typed.plain(typed.text("other")));
    }

    private static Reading notOne(List<String> found) {
        return new Unclear("other", found.isEmpty() ? "form.other.unknown" : "form.other.several");
    }

    private static @Nullable LinkKind linkKind(String word) {
        return List.of(LinkKind.values()).stream()
                .filter(kind -> kind.name().equals(word))
                .findFirst()
                .orElse(null);
    }
}
