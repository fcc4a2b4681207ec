package org.redress.commandside.cases.decision;

/** What is wrong with what somebody says was said. */
public sealed interface ConversationRefusal extends Refusal {

    /** A promise is about what is still to come. */
    record PromisePassed(String field, String dueAt, String now) implements ConversationRefusal {
        @Override
        public String reason() {
            return "PROMISE_PASSED";
        }
    }

    /** Nobody is promised a reply for next year: somebody slipped on a digit. */
    record PromiseTooFar(String field, String dueAt) implements ConversationRefusal {
        @Override
        public String reason() {
            return "PROMISE_TOO_FAR";
        }
    }

    /** Either the customer urges or one of us. */
    record UnknownUrger(String by) implements ConversationRefusal {
        @Override
        public String reason() {
            return "UNKNOWN_URGER";
        }
    }
}
