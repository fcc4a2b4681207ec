package org.redress.commandside.cases.form;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.decision.RefusalSentence;
import org.redress.commandside.cases.handling.Answer;
import org.redress.events.packs.Label;
import org.redress.infra.web.Wording;

/** Says in the reader's language why something was not done. */
record Refusing(Map<String, Label> labels, Wording say, UnaryOperator<String> staff) {

    String sentence(Answer.Refused refused) {
        return words().of(refused.reason(), refused.data());
    }

    /** Why, and what may be done now. */
    List<String> sentences(Answer.Refused refused) {
        List<CommandName> allowed =
                refused.allowedNow().stream().map(CommandName::valueOf).toList();
        return allowed.isEmpty() ? List.of(sentence(refused)) : List.of(sentence(refused), words().allowed(allowed));
    }

    /** The fields a refusal is about; none when it is about the case. */
    static List<String> named(Answer.Refused refused) {
        if (refused.data().get("fields") instanceof List<?> names) {
            return names.stream().map(Object::toString).toList();
        }
        Object one = refused.data().get("field");
        return one == null ? List.of() : List.of(one.toString());
    }

    private RefusalSentence words() {
        return new RefusalSentence(say.locale(), labels, staff);
    }
}
