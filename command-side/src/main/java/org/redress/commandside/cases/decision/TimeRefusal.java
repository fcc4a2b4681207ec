package org.redress.commandside.cases.decision;

/** What is said about the time something happened. */
public sealed interface TimeRefusal extends Refusal {

    /** Nothing is recorded before it happens. */
    record InTheFuture(String occurredAt, String now) implements TimeRefusal {
        @Override
        public String reason() {
            return "IN_THE_FUTURE";
        }
    }

    /** The pack limits how far back an agent may date. */
    record TooFarBack(String occurredAt, String earliest) implements TimeRefusal {
        @Override
        public String reason() {
            return "TOO_FAR_BACK";
        }
    }

    /** The pack does not let agents date anything back. */
    record NoBackdating(String occurredAt) implements TimeRefusal {
        @Override
        public String reason() {
            return "NO_BACKDATING";
        }
    }
}
