package org.redress.commandside.cases.command;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Actor;
import org.redress.events.OccurredAt;

/**
 * A command as somebody asked for it.
 *
 * @param commandId chosen by who asks; asking again with it gets the first answer
 * @param occurredAt when it happened according to who asks; absent means now
 * @param expectedVersion the version the asker saw (If-Match); absent means any
 * @param pack name of the pack to open a case under; absent means the installation's default
 */
public record Asked(
        String tenant,
        String caseId,
        CaseCommand command,
        UUID commandId,
        Actor actor,
        String source,
        @Nullable OccurredAt occurredAt,
        @Nullable Long expectedVersion,
        UUID correlationId,
        @Nullable UUID cause,
        @Nullable String pack) {

    public boolean imported() {
        return source.startsWith("import:");
    }
}
