package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Permission;

/** What was decided about a request. */
sealed interface Verdict {
    String ATTRIBUTE = Verdict.class.getName();

    record Admitted() implements Verdict {}

    record LoginNeeded() implements Verdict {}

    record StepNeeded(Stage stage) implements Verdict {}

    record Lacks(Permission permission) implements Verdict {}

    record ReadsOnly() implements Verdict {}

    record TooMany(long seconds) implements Verdict {}

    record NotThere() implements Verdict {}

    default void markOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static @Nullable Verdict of(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Verdict verdict ? verdict : null;
    }
}
