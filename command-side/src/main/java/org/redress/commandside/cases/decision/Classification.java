package org.redress.commandside.cases.decision;

import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;

/** What sort of matter it is, as far as it was determined. */
public record Classification(
        CaseKind kind,
        Severity severity,
        @Nullable String category,
        @Nullable String cause) {

    Classification as(CaseKind newKind) {
        return new Classification(newKind, severity, category, cause);
    }

    Classification as(Severity newSeverity) {
        return new Classification(kind, newSeverity, category, cause);
    }

    Classification as(@Nullable String newCategory, @Nullable String newCause) {
        return new Classification(kind, severity, newCategory, newCause);
    }
}
