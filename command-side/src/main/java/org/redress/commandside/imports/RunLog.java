package org.redress.commandside.imports;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.events.Actor;
import org.redress.events.OccurredAt;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.imports.ImportRunEvent;
import org.redress.infra.store.Append;
import org.redress.infra.store.AppendOutcome;
import org.redress.infra.store.Journal;
import org.redress.infra.store.NewEvent;
import org.redress.infra.time.Now;

/** The stream of one import run. The same file of the same source, read the same way, goes on in the same stream. */
final class RunLog {
    private static final int ROWS_PER_EVENT = 1_000;

    private final Journal journal;
    private final Now now;
    private final String tenant;
    private final StreamId stream;
    private final Set<UUID> refusedBefore = new HashSet<>();
    private long version;
    private boolean finished;
    private @Nullable Instant firstStart;

    RunLog(Journal journal, Now now, String tenant, UUID runId) {
        this.journal = journal;
        this.now = now;
        this.tenant = tenant;
        this.stream = new StreamId(StreamKind.IMPORT_RUN, runId.toString());
        for (Recorded<?> recorded : journal.readStream(tenant, stream, 1)) {
            version = recorded.envelope().version();
            if (recorded.event() instanceof ImportRunEvent event) {
                remember(event, recorded.envelope().occurredAt().instant());
            }
        }
    }

    /** Puts the start on record unless the run was finished before; returns the instant of the very first start. */
    Instant start(ImportRunEvent.ImportStarted started) {
        if (!finished) {
            append(started);
        }
        return firstStart == null ? now.instant() : firstStart;
    }

    void refused(List<ImportRunEvent.RefusedRow> rows) {
        List<ImportRunEvent.RefusedRow> fresh = rows.stream()
                .filter(row -> !refusedBefore.contains(row.commandId()))
                .toList();
        for (int from = 0; from < fresh.size(); from += ROWS_PER_EVENT) {
            int to = Math.min(fresh.size(), from + ROWS_PER_EVENT);
            append(new ImportRunEvent.ImportRowsRefused(fresh.subList(from, to)));
        }
    }

    void end(ImportRunEvent ended) {
        if (!finished) {
            append(ended);
        }
    }

    private void append(ImportRunEvent event) {
        UUID commandId = CaseIds.named("import-run", stream.id(), Long.toString(version + 1));
        NewEvent fresh = new NewEvent(
                UUID.randomUUID(),
                event,
                OccurredAt.exactly(now.instant()),
                Actor.of("system"),
                commandId,
                UUID.fromString(stream.id()),
                null,
                "automation:import");
        AppendOutcome outcome = journal.append(new Append(
                tenant,
                stream,
                version,
                List.of(fresh),
                List.of(),
                List.of(new Append.AppliedCommand(commandId, event.getClass().getSimpleName(), 1))));
        if (!(outcome instanceof AppendOutcome.Appended)) {
            throw new ImportTrouble(
                    "Another import of the same file is running. Wait for it to end.", "同一文件的另一次导入正在进行，请等待其结束。");
        }
        version++;
        remember(event, fresh.occurredAt().instant());
    }

    private void remember(ImportRunEvent event, Instant at) {
        switch (event) {
            case ImportRunEvent.ImportStarted started -> firstStart = firstStart == null ? at : firstStart;
            case ImportRunEvent.ImportRowsRefused refused ->
                refused.rows().forEach(row -> refusedBefore.add(row.commandId()));
            case ImportRunEvent.ImportFinished ended -> finished = true;
            case ImportRunEvent.ImportStopped stopped -> finished = false;
        }
    }
}
