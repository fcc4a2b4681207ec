package org.redress.queryside.search;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.events.Audience;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.IntakeEvent;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.infra.delivery.MemoryEvents;

/** A few cases in an index, and what is found among them. */
final class Found implements AutoCloseable {
    private static final Instant NOON = Instant.parse("2026-02-09T04:00:00Z");

    private final MemoryEvents events = new MemoryEvents();
    private final SearchModel model;

    Found(Path path) {
        model = SearchModel.start(path, events);
    }

    Found opened(String id, String title, String narrative) {
        return opened(id, title, narrative, Reporter.UNKNOWN, null);
    }

    Found opened(String id, String title, String narrative, Reporter reporter, @Nullable String external) {
        events.add(
                StreamId.ofCase(id),
                new IntakeEvent.CaseOpened(
                        CaseKind.COMPLAINT,
                        new PackRef("trial", 1),
                        Severity.NORMAL,
                        null,
                        null,
                        "K-00" + id,
                        null,
                        reporter,
                        Personal.ofCase(id, title),
                        Personal.ofCase(id, narrative),
                        external,
                        null,
                        Map.of()),
                new MemoryEvents.About(
                        OccurredAt.exactly(NOON.plus(Duration.ofMinutes(events.head()))),
                        "agent",
                        "ui",
                        new UUID(1, events.head())));
        return this;
    }

    Found numbered(String id, String number) {
        events.add(
                StreamId.ofCase(id),
                new IntakeEvent.CaseNumberAssigned("case", "{seq:3}", "2026", "2026-02-09", number));
        return this;
    }

    Found noted(String id, String text) {
        events.add(StreamId.ofCase(id), new ConversationEvent.NoteAdded(Audience.INTERNAL, Personal.ofCase(id, text)));
        return this;
    }

    Search search() {
        if (!model.awaitPosition(events.head(), Duration.ofMinutes(1))) {
            throw new IllegalStateException("not indexed in time");
        }
        return new Search(model, Customers.NOBODY);
    }

    List<String> of(String text) {
        return list(text).hits().stream().map(SearchHit::caseId).toList();
    }

    SearchList list(String text) {
        return search().find(SearchAsked.words(MemoryEvents.TENANT, text, 100));
    }

    @Override
    public void close() {
        model.close();
    }
}
