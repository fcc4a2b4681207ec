package org.redress.commandside.customers.decision;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.cases.PersonalChange;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerFile;

/** Texts on their way into a customer's events. */
public final class Written {
    private static final String LINE_END = "\n";

    private Written() {}

    /** Full-width digits and signs are what an input method leaves behind. */
    public static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    }

    /** As it will be kept: a phone is written plainly, a line end is a line end however a browser sends it. */
    static String text(String field, @Nullable String text) {
        String kept = text == null ? "" : text.replace("\r\n", LINE_END).strip();
        return switch (field) {
            case CustomerFile.PHONES ->
                kept.lines().map(Written::plain).filter(line -> !line.isEmpty()).collect(Collectors.joining(LINE_END));
            case ContactPerson.PHONE -> plain(kept);
            default -> kept;
        };
    }

    static Map<String, String> texts(Map<String, String> fields) {
        Map<String, String> kept = new TreeMap<>();
        fields.forEach((field, text) -> kept.put(field, text(field, text)));
        return kept;
    }

    static @Nullable Personal personal(CustomerFacts facts, @Nullable String text) {
        return text == null || text.isBlank() ? null : Personal.ofCustomer(facts.customerId(), text.strip());
    }

    /** Only what is not as it was. */
    static List<PersonalChange> changes(CustomerFacts facts, Map<String, String> before, Map<String, String> wanted) {
        List<PersonalChange> changes = new ArrayList<>();
        wanted.forEach((field, after) -> {
            String was = before.getOrDefault(field, "");
            if (!was.equals(after)) {
                changes.add(new PersonalChange(field, personal(facts, was), personal(facts, after)));
            }
        });
        return changes;
    }
}
