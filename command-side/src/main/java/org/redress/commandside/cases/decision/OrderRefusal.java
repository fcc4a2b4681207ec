package org.redress.commandside.cases.decision;

import org.redress.commandside.cases.command.CommandName;

/** What the order of a case's life forbids; the only refusals an imported row can meet. */
public sealed interface OrderRefusal extends Refusal {

    /** Nothing can happen to a case that was not opened. */
    record BeforeOpen(CommandName command) implements OrderRefusal {
        @Override
        public String reason() {
            return "BEFORE_OPEN";
        }
    }

    /** A case is opened once. */
    record AlreadyOpen() implements OrderRefusal {
        @Override
        public String reason() {
            return "ALREADY_OPEN";
        }
    }

    /** A closed case cannot be closed. */
    record AlreadyClosed() implements OrderRefusal {
        @Override
        public String reason() {
            return "ALREADY_CLOSED";
        }
    }

    /** Only a closed case can be opened again. */
    record NotClosed() implements OrderRefusal {
        @Override
        public String reason() {
            return "NOT_CLOSED";
        }
    }

    /** The work on the case has ended. */
    record CaseIsClosed(CommandName command) implements OrderRefusal {
        @Override
        public String reason() {
            return "CASE_CLOSED";
        }
    }
}
