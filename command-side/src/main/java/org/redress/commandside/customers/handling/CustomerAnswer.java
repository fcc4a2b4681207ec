package org.redress.commandside.customers.handling;

import org.redress.commandside.customers.decision.CustomerRefusal;

/** What became of a command. Asking again with the same command id gets the same answer. */
public sealed interface CustomerAnswer {

    /** @param position where the journal wrote it */
    record Done(String customerId, long version, long position) implements CustomerAnswer {}

    record Refused(CustomerRefusal refusal) implements CustomerAnswer {}

    /** Somebody else changed the file first. */
    record Conflict(long actualVersion) implements CustomerAnswer {}

    /** The command id was used before for something else. */
    record OtherBody() implements CustomerAnswer {}

    /** Nobody knows whether it happened; ask again with the same command id. */
    record Unavailable() implements CustomerAnswer {}
}
