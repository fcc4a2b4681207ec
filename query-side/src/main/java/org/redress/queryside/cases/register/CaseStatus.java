package org.redress.queryside.cases.register;

/** Where a case stands; a resolved case is still open until it is closed. */
public enum CaseStatus {
    OPEN,
    RESOLVED,
    CLOSED,
    /** The work goes on in another case. */
    MERGED
}
