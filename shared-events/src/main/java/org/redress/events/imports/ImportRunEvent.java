package org.redress.events.imports;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.events.DomainEvent;
import org.redress.events.EventType;

/** The life of one import run: one file, one source name. */
public sealed interface ImportRunEvent extends DomainEvent {
    List<EventType> NAMES = List.of(
            new EventType(ImportStarted.class, "import.started", 1),
            new EventType(ImportRowsRefused.class, "import.rows-refused", 1),
            new EventType(ImportFinished.class, "import.finished", 1),
            new EventType(ImportStopped.class, "import.stopped", 1));

    /** Reading began; timers leave the cases of this source alone until the run is finished. */
    record ImportStarted(
            String sourceName, String fileName, String fileSha256, String mapping, String pack, String zone)
            implements ImportRunEvent {}

    /** Rows that the order of the source forbids; each keeps its line, command and reason. */
    record ImportRowsRefused(List<RefusedRow> rows) implements ImportRunEvent {
        public ImportRowsRefused {
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param line physical line of the file, the header being line 1
     * @param reason stable code, e.g. {@code ALREADY_OPEN}
     * @param data what the reason's sentence names, by the name of its place
     */
    record RefusedRow(
            long line, UUID commandId, String caseId, String command, String reason, Map<String, String> data) {
        public RefusedRow {
            data = Map.copyOf(data);
        }
    }

    /** The file was read to its end. */
    record ImportFinished(long rows, long accepted, long refused, long alreadyThere) implements ImportRunEvent {}

    /** Somebody stopped the run; running it again goes on from there. */
    record ImportStopped(long rows, String reason) implements ImportRunEvent {}
}
