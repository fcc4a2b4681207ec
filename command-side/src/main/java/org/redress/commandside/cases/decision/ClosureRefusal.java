package org.redress.commandside.cases.decision;

/** What is wrong with ending the case, or with beginning again. */
public sealed interface ClosureRefusal extends Refusal {

    /** A case ends once the matter is settled or the customer was answered. */
    record NotYetAnswered() implements ClosureRefusal {
        @Override
        public String reason() {
            return "NOT_YET_ANSWERED";
        }
    }

    /** The pack wants the customer asked, or the refusal to answer on record. */
    record FeedbackMissing(int lowest, int highest) implements ClosureRefusal {
        @Override
        public String reason() {
            return "FEEDBACK_MISSING";
        }
    }

    /** The score is not on the pack's scale. */
    record ScoreOffScale(int score, int lowest, int highest) implements ClosureRefusal {
        @Override
        public String reason() {
            return "SCORE_OFF_SCALE";
        }
    }

    /** A further score is not on the pack's scale. */
    record DimensionOffScale(String dimension, int score, int lowest, int highest) implements ClosureRefusal {
        @Override
        public String reason() {
            return "DIMENSION_OFF_SCALE";
        }
    }

    /** This pack takes a refused outcome up in a new case. */
    record OpenNewCase(String follows) implements ClosureRefusal {
        @Override
        public String reason() {
            return "OPEN_NEW_CASE";
        }
    }
}
