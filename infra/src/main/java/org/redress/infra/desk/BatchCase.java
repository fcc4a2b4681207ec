package org.redress.infra.desk;

import org.jspecify.annotations.Nullable;

/**
 * One case of a batch. Nothing in it is in anybody's own words.
 *
 * @param number what people call the case
 * @param version as it was when the batch was planned; 0 while only chosen
 * @param change what would be otherwise, as codes
 * @param done what became of the action
 * @param back what became of undoing it
 */
public record BatchCase(int nr, String caseId, String number, long version, Change change, Outcome done, Outcome back) {

    public static BatchCase chosen(int nr, String caseId) {
        return new BatchCase(nr, caseId, caseId, 0, Change.NONE, Outcome.OPEN, Outcome.OPEN);
    }

    public BatchCase answered(Outcome outcome) {
        return new BatchCase(nr, caseId, number, version, change, outcome, back);
    }

    public BatchCase answeredBack(Outcome outcome) {
        return new BatchCase(nr, caseId, number, version, change, done, outcome);
    }

    public enum Fate {
        /** Not sent yet. */
        OPEN,
        /** Found impossible beforehand, and never sent. */
        IMPOSSIBLE,
        DONE,
        REFUSED,
        /** Somebody else changed the case in between. */
        CHANGED,
        /** Sending it again tells. */
        UNKNOWN
    }

    /** Absent where there was, or will be, nothing. */
    public record Change(@Nullable String before, @Nullable String after) {
        public static final Change NONE = new Change(null, null);
    }

    /**
     * @param why the refusal as it is put on record
     * @param version of the first event that came of it; 0 for none
     * @param position of the last one
     */
    public record Outcome(Fate fate, @Nullable String why, long version, long position) {
        public static final Outcome OPEN = new Outcome(Fate.OPEN, null, 0, 0);

        public static Outcome of(Fate fate, @Nullable String why) {
            return new Outcome(fate, why, 0, 0);
        }
    }
}
