package org.redress.commandside.cases.decision;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;

/** Texts on their way into events and refusals. */
final class Texts {
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private Texts() {}

    /** What somebody wrote is kept under the case's own key; a blank text is no text, and of the erased none is kept. */
    static @Nullable Personal personal(Facts facts, @Nullable String text) {
        return text == null || text.isBlank() || facts.erased() ? null : Personal.ofCase(facts.caseId(), text);
    }

    /** Whatever subject who asks had in mind: what is said in a case is erased with it. */
    static @Nullable Personal personal(Facts facts, @Nullable Personal text) {
        return text == null ? null : personal(facts, text.text());
    }

    static @Nullable Personal kept(Facts facts, @Nullable Personal text) {
        return text == null || text.text().isBlank() || facts.erased() ? null : text;
    }

    static @Nullable String orNothing(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The pack's own local time, because that is what people's clocks show. */
    static String local(Facts facts, Instant instant) {
        return LOCAL.format(instant.truncatedTo(ChronoUnit.SECONDS).atZone(facts.zone()));
    }
}
