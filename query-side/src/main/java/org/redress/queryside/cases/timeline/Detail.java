package org.redress.queryside.cases.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.infra.delivery.Cells;

/**
 * One thing an event says: a field with its value, and what it was before where the event or the history tells.
 *
 * @param subject whose key protects the texts; absent when they are not about a person
 */
public record Detail(
        String field,
        @Nullable String before,
        @Nullable String after,
        @Nullable String subject) {

    static Detail value(String field, @Nullable Object value) {
        return new Detail(field, null, value == null ? null : value.toString(), null);
    }

    static Detail changed(String field, @Nullable String before, @Nullable String after) {
        return new Detail(field, before, after, null);
    }

    static Detail personal(String field, @Nullable Personal text) {
        return text == null ? value(field, null) : new Detail(field, null, text.text(), text.subject());
    }

    static Detail personal(String field, @Nullable Personal before, @Nullable Personal after) {
        Personal either = after == null ? before : after;
        return new Detail(
                field,
                before == null ? null : before.text(),
                after == null ? null : after.text(),
                either == null ? null : either.subject());
    }

    Detail erased() {
        return new Detail(
                field, before == null ? null : Personal.ERASED, after == null ? null : Personal.ERASED, subject);
    }

    Detail after(@Nullable String earlier) {
        return new Detail(field, earlier, after, subject);
    }

    static String cell(List<Detail> details) {
        List<@Nullable String> texts = new ArrayList<>(details.size() * 4);
        for (Detail detail : details) {
            texts.add(detail.field());
            texts.add(detail.before());
            texts.add(detail.after());
            texts.add(detail.subject());
        }
        return Cells.joined(texts);
    }

    static List<Detail> read(String cell) {
        List<@Nullable String> texts = Cells.texts(cell);
        List<Detail> details = new ArrayList<>(texts.size() / 4);
        for (int i = 0; i + 3 < texts.size(); i += 4) {
            details.add(new Detail(String.valueOf(texts.get(i)), texts.get(i + 1), texts.get(i + 2), texts.get(i + 3)));
        }
        return details;
    }
}
