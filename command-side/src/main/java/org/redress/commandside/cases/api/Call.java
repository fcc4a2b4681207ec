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
 * @param commandId follows from who asks and the Idempotency-Key, so that asking again meets the first answer
 * @param expectedVersion from If-Match; absent means whatever the case has become
 */
public record Call(
        Who who, String caseId, UUID commandId, @Nullable Long expectedVersion, UUID correlationId) {

    Asked asked(CaseCommand command) {
        return asked(command, null);
    }

    Asked asked(CaseCommand command, @Nullable String pack) {
        return new Asked(
                who.tenant(),
                caseId,
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
