package org.redress.queryside.satisfaction;

/** What became of the question. */
public enum Answer {
    SCORED,
    DECLINED,
    NOT_ASKED
}
