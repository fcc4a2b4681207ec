package org.redress.commandside.cases.form;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The intake as its page shows it.
 *
 * @param sending makes the id of the case and of the command: a form sent twice opens one case
 * @param rules what the organisation's rules are called
 * @param caller who is calling, as far as known
 * @param follows the closed case this one takes up again
 */
record IntakeView(
        UUID sending,
        String rules,
        @Nullable String follows,
        Groups fields,
        List<String> sentences,
        CallerView caller) {

    IntakeView telling(String problem) {
        return new IntakeView(sending, rules, follows, fields, sentences, caller.telling(problem));
    }

    /** @param demanded what only this organisation's rules ask for */
    record Groups(Field kind, List<Field> who, List<Field> what, List<Field> demanded) {

        static Groups of(IntakeFields fields) {
            return new Groups(fields.kind(), fields.who(), fields.what(), fields.demanded());
        }

        Groups wrong(List<String> names, String sentence) {
            return new Groups(
                    marked(kind, names, sentence),
                    who.stream().map(field -> marked(field, names, sentence)).toList(),
                    what.stream().map(field -> marked(field, names, sentence)).toList(),
                    demanded.stream()
                            .map(field -> marked(field, names, sentence))
                            .toList());
        }

        private static Field marked(Field field, List<String> names, String sentence) {
            String name = field.name().startsWith(IntakeFields.ATTRIBUTE)
                    ? field.name().substring(IntakeFields.ATTRIBUTE.length())
                    : field.name();
            boolean meant = names.contains(name) && (field.value().isBlank() || names.size() == 1);
            return meant ? field.wrong(sentence) : field;
        }
    }
}
