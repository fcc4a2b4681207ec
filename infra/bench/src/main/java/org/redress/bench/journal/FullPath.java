package org.redress.bench.journal;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.bench.House;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.commandside.cases.handling.Answer;
import org.redress.events.Actor;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Reporter;

/** A complaint as a clerk opens it: decided, numbered, sealed, chained, kept once. */
record FullPath(House house) {
    private static final String NARRATIVE = """
            The customer says the washing machine that was delivered on the third floor leaks since its second day, that
            the hotline promised a visit twice and nobody came, and wants the money back; she can be reached after six.
            """;
    private static final OpenCase COMPLAINT = new OpenCase(
            CaseKind.COMPLAINT, null, null, null, null, null, Reporter.UNKNOWN, null, NARRATIVE, null, null, Map.of());

    void open() {
        open(UUID.randomUUID());
    }

    private void open(UUID caseId) {
        UUID commandId = UUID.randomUUID();
        Answer answer = house.desk()
                .handle(new Asked(
                        House.TENANT,
                        caseId.toString(),
                        COMPLAINT,
                        commandId,
                        Actor.of("clerk"),
                        "ui",
                        null,
                        null,
                        commandId,
                        null,
                        null));
        if (!(answer instanceof Answer.Accepted)) {
            throw new IllegalStateException("a complaint was not accepted: " + answer);
        }
    }

    /** The payloads of one command's events, as stored. */
    List<byte[]> payloads() {
        UUID caseId = UUID.randomUUID();
        open(caseId);
        return house.journal().readStream(House.TENANT, StreamId.ofCase(caseId.toString()), 1).stream()
                .map(recorded -> house.codec().encode(recorded.event()))
                .toList();
    }
}
