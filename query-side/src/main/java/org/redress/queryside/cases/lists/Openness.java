package org.redress.queryside.cases.lists;

/** Whether a case is still worked on. */
public enum Openness {
    OPEN,
    CLOSED;

    public String word() {
        return Criterion.word(this);
    }
}
