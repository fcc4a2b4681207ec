package org.redress.commandside.cases.api;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Actor;
import org.redress.infra.access.Who;

/**
 * What the address and the headers of a request say, before its body is looked at.
 *
 * @param id of the case or customer it is about; a new one has the id that follows from its Idempotency-Key
 * @param commandId follows from who asks and the Idempotency-Key, so that asking again meets the first answer
 * @param expectedVersion from If-Match; absent means whatever has become of it
 */
public record Call(
        Who who, String id, UUID commandId, @Nullable Long expectedVersion, UUID correlationId) {

    Asked asked(CaseCommand command) {
        return asked(command, null);
    }

    Asked asked(CaseCommand command, @Nullable String pack) {
        return new Asked(
                who.tenant(),
                id,
                command,
                commandId,
                Actor.of(who.staffId()),
                "api",
                null,
                expectedVersion,
                correlationId,
                null,
                pack);
    }
}
