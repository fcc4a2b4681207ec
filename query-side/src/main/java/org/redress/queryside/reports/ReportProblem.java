package org.redress.queryside.reports;

import java.util.Map;

/**
 * Why a question cannot be answered, and what to do.
 *
 * @param code stable; the last part of the problem type's address
 */
public record ReportProblem(Code code, Map<String, String> given, String english, String chinese) {
    public ReportProblem {
        given = Map.copyOf(given);
    }

    public enum Code {
        UNKNOWN_REPORT("unknown-report"),
        MALFORMED_INSTANT("malformed-instant"),
        UNKNOWN_ZONE("unknown-zone"),
        MALFORMED_POSITION("malformed-position"),
        POSITION_AHEAD("position-ahead"),
        UNKNOWN_SOURCE("unknown-source"),
        MISSING_DIMENSION("missing-dimension"),
        UNKNOWN_DIMENSION("unknown-dimension"),
        MISSING_CASE("missing-case"),
        AMBIGUOUS_CASE("ambiguous-case");

        private final String wireName;

        Code(String wireName) {
            this.wireName = wireName;
        }

        public String wireName() {
            return wireName;
        }
    }

    /** Both languages in one line, for a terminal. */
    public String sentence() {
        return chinese + " / " + english;
    }
}
