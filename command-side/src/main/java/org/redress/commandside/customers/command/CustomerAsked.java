package org.redress.commandside.customers.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A command as somebody asked for it.
 *
 * @param commandId chosen by who asks; asking again with it gets the first answer
 * @param expectedVersion the version the asker saw; absent means any
 */
public record CustomerAsked(
        String tenant,
        String customerId,
        CustomerCommand command,
        UUID commandId,
        String actor,
        String source,
        @Nullable Long expectedVersion) {

    public boolean imported() {
        return source.startsWith("import:");
    }
}
