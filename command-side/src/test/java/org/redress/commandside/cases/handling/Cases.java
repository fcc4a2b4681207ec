package org.redress.commandside.cases.handling;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.events.Actor;
import org.redress.events.OccurredAt;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Reporter;

/** Commands as somebody asks for them, with the usual trimmings. */
public final class Cases {
    public static final String TENANT = "main";

    private Cases() {}

    public static OpenCase opening(@Nullable String tier) {
        return new OpenCase(
                CaseKind.COMPLAINT,
                null,
                null,
                tier,
                null,
                null,
                Reporter.UNKNOWN,
                "柜门开裂",
                "收到货的第二天柜门就裂了",
                null,
                null,
                Map.of());
    }

    public static Asked ask(String caseId, CaseCommand command) {
        return ask(UUID.randomUUID(), caseId, command);
    }

    public static Asked ask(UUID commandId, String caseId, CaseCommand command) {
        return new Asked(TENANT, caseId, command, commandId, Actor.of("li"), "ui", null, null, commandId, null, null);
    }

    public static Asked under(String pack, Asked asked) {
        return new Asked(
                asked.tenant(),
                asked.caseId(),
                asked.command(),
                asked.commandId(),
                asked.actor(),
                asked.source(),
                asked.occurredAt(),
                asked.expectedVersion(),
                asked.correlationId(),
                asked.cause(),
                pack);
    }

    public static Asked seeing(long version, Asked asked) {
        return new Asked(
                asked.tenant(),
                asked.caseId(),
                asked.command(),
                asked.commandId(),
                asked.actor(),
                asked.source(),
                asked.occurredAt(),
                version,
                asked.correlationId(),
                asked.cause(),
                asked.pack());
    }

    public static Asked told(String source, @Nullable OccurredAt at, Asked asked) {
        return new Asked(
                asked.tenant(),
                asked.caseId(),
                asked.command(),
                asked.commandId(),
                asked.actor(),
                source,
                at,
                asked.expectedVersion(),
                asked.correlationId(),
                asked.cause(),
                asked.pack());
    }
}
