package org.redress.commandside.cases.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may be calling: customers as the intake looks them up. */
public interface Callers {

    /** Best matches first. */
    List<Caller> find(String tenant, String typed);

    /** Nothing when there is no such customer. */
    @Nullable
    Known known(String tenant, String customerId);

    /** @param phones masked */
    record Caller(
            String customerId,
            String name,
            String number,
            @Nullable String tier,
            @Nullable String manager,
            String phones) {}

    /**
     * What an agent should know before typing.
     *
     * @param promise the reply owed first; where none is owed, the one promised last
     */
    record Known(Caller caller, List<Open> open, @Nullable Promise promise) {}

    /** A reply one of their open cases was promised by then. */
    record Promise(String caseId, String number, Instant dueAt, State state) {

        public boolean broken() {
            return state == State.OVERDUE || state == State.KEPT_LATE;
        }
    }

    /** What became of a promise. */
    enum State {
        OWED,
        OVERDUE,
        KEPT,
        KEPT_LATE
    }

    /** A case of theirs that is not closed. */
    record Open(
            String caseId,
            String number,
            @Nullable String title,
            String kind,
            @Nullable String category) {}
}
