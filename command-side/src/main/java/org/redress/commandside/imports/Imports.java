package org.redress.commandside.imports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.facts.PackBook;
import org.redress.events.cases.CaseKind;
import org.redress.events.imports.ImportRunEvent;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** Imports a file: checked whole before anything is written, restartable, the same file twice adds nothing. */
public final class Imports {
    private static final int LANES = 32;
    private static final int TRIES = 3;

    private final CaseDesk desk;
    private final Journal journal;
    private final Now now;
    private final PackBook packs;

    public Imports(CaseDesk desk, Journal journal, Now now) {
        this.desk = desk;
        this.journal = journal;
        this.now = now;
        this.packs = new PackBook(journal, now);
    }

    /** @param stop asked between batches; a run that was stopped goes on where it ended when it is run again */
    public ImportSummary run(ImportRequest request, ImportProgress progress, BooleanSupplier stop) {
        checkPack(request);
        ImportPlan plan = ImportPlan.of(request);
        String sha256 = sha256(request.file());
        String how = plan.translation(Instant.EPOCH).description();
        UUID runId = CaseIds.named("import-run", request.tenant(), request.source(), sha256, how);
        RunLog log = new RunLog(journal, now, request.tenant(), runId);
        Instant unknownTime = log.start(new ImportRunEvent.ImportStarted(
                request.source(),
                request.file().getFileName().toString(),
                sha256,
                how,
                request.pack() == null ? "" : request.pack(),
                request.zone()));
        CommandWords words = new CommandWords(request, new CaseKind(plan.kind()), runId);
        Tally tally = new Tally(journal.head(), plan.commands(), progress);
        boolean finished = dispatch(plan, unknownTime, batch -> hand(batch, words, tally), stop);
        ImportSummary summary = tally.summary(runId.toString(), plan.commands(), finished);
        log.refused(summary.refused().stream().map(ImportSummary.Refused::row).toList());
        log.end(ending(summary));
        return summary;
    }

    private static ImportRunEvent ending(ImportSummary summary) {
        long refused = summary.refused().size();
        return summary.finished()
                ? new ImportRunEvent.ImportFinished(
                        summary.commands(), summary.accepted(), refused, summary.alreadyThere())
                : new ImportRunEvent.ImportStopped(summary.accepted() + summary.alreadyThere() + refused, "stopped");
    }

    private void checkPack(ImportRequest request) {
        String pack = request.pack();
        if (pack != null && packs.inForce(request.tenant(), pack, now.instant()).isEmpty()) {
            throw new ImportTrouble(
                    "There is no policy pack \"" + pack
                            + "\" in force. Name another one with --pack; nothing was imported.",
                    "没有生效的规则包“" + pack + "”。请用 --pack 指定其他规则包；没有导入任何数据。");
        }
    }

    private static boolean dispatch(
            ImportPlan plan, Instant unknownTime, java.util.function.Consumer<CaseBatch> work, BooleanSupplier stop) {
        Translation translation = plan.translation(unknownTime);
        boolean[] stopped = {false};
        try (Lanes lanes = new Lanes(LANES, work)) {
            List<ImportedCommand> waiting = new ArrayList<>();
            plan.file().forEach(row -> {
                if (!stopped[0]) {
                    for (ImportedCommand command : translation.translate(row)) {
                        if (breaksOff(waiting, command)) {
                            lanes.put(new CaseBatch(waiting.getFirst().caseId(), waiting));
                            waiting.clear();
                            stopped[0] = stopped[0] || stop.getAsBoolean();
                        }
                        waiting.add(command);
                    }
                }
            });
            if (!waiting.isEmpty() && !stopped[0]) {
                lanes.put(new CaseBatch(waiting.getFirst().caseId(), waiting));
            }
            lanes.finish();
        }
        return !stopped[0];
    }

    private static boolean breaksOff(List<ImportedCommand> waiting, ImportedCommand next) {
        return !waiting.isEmpty()
                && (waiting.size() >= CaseBatch.MOST_ROWS
                        || !waiting.getFirst().caseId().equals(next.caseId()));
    }

    private void hand(CaseBatch batch, CommandWords words, Tally tally) {
        List<Asked> asked = batch.rows().stream().map(words::asked).toList();
        List<Answer> answers = answers(asked);
        for (int index = 0; index < answers.size(); index++) {
            tally.count(batch.rows().get(index), asked.get(index).commandId(), answers.get(index));
        }
    }

    private List<Answer> answers(List<Asked> asked) {
        List<Answer> answers = List.of();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            answers = desk.handleImported(
                    asked.getFirst().tenant(), asked.getFirst().caseId(), asked);
            if (answers.stream().noneMatch(answer -> answer instanceof Answer.Conflict)) {
                return answers;
            }
        }
        return answers;
    }

    private static String sha256(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int count = bytes.read(buffer); count >= 0; count = bytes.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every JDK has SHA-256", missing);
        }
    }
}
