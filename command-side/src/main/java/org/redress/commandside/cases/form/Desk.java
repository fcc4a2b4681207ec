package org.redress.commandside.cases.form;

import java.util.List;
import org.redress.commandside.cases.form.Field.Choice;
import org.redress.commandside.cases.form.Field.Shape;
import org.redress.commandside.cases.handling.Outlook;

/** A case on the desk of somebody who is about to fill in a form about it. */
record Desk(Outlook outlook, Typed typed, Names names, People people) {

    /** Everybody who may hold the case, and how other cases are called. */
    interface People {
        List<Choice> colleagues();

        String number(String caseId);
    }

    Field field(Shape shape, String name) {
        return Field.of(shape, name, names.say().text("form.field." + name), typed);
    }

    /** A fact of the case, which the organisation may call by a name of its own. */
    Field fact(Shape shape, String name) {
        return Field.of(shape, name, names.field(name), typed);
    }

    String say(String key, Object... arguments) {
        return names.say().text(key, arguments);
    }
}
