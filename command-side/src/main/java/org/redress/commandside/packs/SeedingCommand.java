package org.redress.commandside.packs;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.events.Actor;
import org.redress.events.DomainEvent;
import org.redress.events.OccurredAt;
import org.redress.events.StreamId;
import org.redress.infra.store.Append;
import org.redress.infra.store.Append.AppliedCommand;
import org.redress.infra.store.NewEvent;

/** The append that publishes one version; its command id is made from what it publishes, so that twice is once. */
record SeedingCommand(String tenant, StreamId stream, long seenVersion, Instant at) {
    static final Actor SYSTEM = Actor.of("system");
    static final String SOURCE = "automation:seeding";

    Append of(List<? extends DomainEvent> events) {
        String body = stream + " after " + seenVersion + " " + events;
        UUID commandId = CaseIds.named(tenant, "seeding", body);
        List<NewEvent> all = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            UUID eventId = CaseIds.named(commandId.toString(), String.valueOf(i));
            all.add(new NewEvent(
                    eventId, events.get(i), OccurredAt.exactly(at), SYSTEM, commandId, commandId, null, SOURCE));
        }
        AppliedCommand command = new AppliedCommand(commandId, sha256(body), events.size());
        return new Append(tenant, stream, seenVersion, all, List.of(), List.of(command));
    }

    private static String sha256(String body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
