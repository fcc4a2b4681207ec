package org.redress.infra.store;

/** An append through Axon had another outcome than {@link AppendOutcome.Appended}; for a conflict it is the cause of Axon's own exception. */
public final class NotAppended extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient AppendOutcome outcome;

    NotAppended(AppendOutcome outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    public AppendOutcome outcome() {
        return outcome;
    }
}
