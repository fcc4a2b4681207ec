package org.redress.commandside.cases.batch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Prospect;
import org.redress.events.Actor;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.Batch.State;
import org.redress.infra.desk.BatchCase;
import org.redress.infra.desk.BatchCase.Fate;
import org.redress.infra.desk.BatchCase.Outcome;
import org.redress.infra.desk.Batches;

/** Tries an action on many cases, does it, and undoes it. Whatever was broken off goes on where it is asked for again. */
public final class BatchDesk implements AutoCloseable {
    private final CaseDesk desk;
    private final Batches batches;
    private final Lanes lanes = new Lanes();
    private final Jobs jobs = new Jobs();

    public BatchDesk(CaseDesk desk, Batches batches) {
        this.desk = desk;
        this.batches = batches;
    }

    /** The cases somebody has marked; chosen again under the same key, the first choice holds. */
    public void choose(Ref key, List<String> caseIds) {
        batches.choose(key, caseIds.stream().distinct().toList());
    }

    public Optional<Batch> find(Ref key) {
        return batches.find(key);
    }

    public List<BatchCase> cases(Ref key) {
        return batches.cases(key);
    }

    public List<Batch> of(String tenant, String staffId) {
        return batches.of(tenant, staffId, 100);
    }

    /** The dry run: what would become of every case, and on which version of it. Nothing happens to any case. */
    public void plan(Ref key, String action, Wish wish) {
        CaseCommand command = command(wish);
        List<BatchCase> tried = lanes.all(
                batches.cases(key),
                one -> Outcomes.tried(one, desk.wouldBe(asked(key, one.caseId(), command, null, "ui"))));
        batches.plan(key, action, wish.json(), tried);
    }

    /** Does it for the cases where it is possible, and goes on with what was broken off. */
    public void begin(Ref key, String source) {
        batches.begin(key, State.BEGUN);
        Batch batch = batches.find(key).orElseThrow();
        String json = batch.wish();
        if (batch.state() == State.BEGUN && json != null) {
            Wish wish = Wish.read(json);
            CaseCommand command = command(wish);
            jobs.start(
                    key,
                    job -> each(job, key, one -> isOpen(one.done()), one -> {
                        Long expected = wish.commutes() ? null : Long.valueOf(one.version());
                        return one.answered(
                                Outcomes.of(desk.handle(asked(key, one.caseId(), command, expected, source))));
                    }));
        }
    }

    /** What would become of undoing each case that was done. */
    public List<BatchCase> tryBack(Ref key) {
        List<BatchCase> done = batches.cases(key).stream()
                .filter(one -> one.done().fate() == Fate.DONE)
                .toList();
        return lanes.all(done, one -> {
            Prospect prospect = desk.wouldBe(back(key, one, "ui"));
            return isOpen(one.back()) ? one.answeredBack(Outcomes.of(prospect)) : one;
        });
    }

    /** Undoes every case that was done, as far as nothing rests on it; once. */
    public void undo(Ref key, String source) {
        if (jobs.isRunning(key)) {
            return;
        }
        batches.begin(key, State.UNDOING);
        if (batches.find(key).orElseThrow().state() == State.UNDOING) {
            jobs.start(
                    key,
                    job -> each(
                            job,
                            key,
                            one -> one.done().fate() == Fate.DONE && isOpen(one.back()),
                            one -> one.answeredBack(Outcomes.of(desk.handle(back(key, one, source))))));
        }
    }

    public void stop(Ref key) {
        jobs.stop(key);
    }

    public boolean isRunning(Ref key) {
        return jobs.isRunning(key);
    }

    /** Waits until it is through, at most this long. */
    public void await(Ref key, Duration atMost) {
        jobs.await(key, atMost);
    }

    private void each(Jobs.Job job, Ref key, Lanes.Chosen chosen, Lanes.Work work) {
        List<BatchCase> open = batches.cases(key).stream().filter(chosen::holds).toList();
        for (int from = 0; from < open.size() && !job.isStopped(); from += Lanes.TOGETHER) {
            List<BatchCase> answered =
                    lanes.all(open.subList(from, Math.min(open.size(), from + Lanes.TOGETHER)), work);
            batches.answer(key, answered);
            if (answered.stream().allMatch(Outcomes::isUnknown)) {
                return;
            }
        }
    }

    private static boolean isOpen(Outcome outcome) {
        return outcome.fate() == Fate.OPEN || outcome.fate() == Fate.UNKNOWN;
    }

    /** Each case is a command of its own; its id follows from the batch, so that it happens once however often it is sent. */
    private static Asked asked(Ref key, String caseId, CaseCommand command, @Nullable Long expected, String source) {
        UUID id = CaseIds.named("batch", key.tenant(), key.staffId(), key.id(), caseId);
        return asked(key, caseId, command, id, expected, source);
    }

    private static Asked back(Ref key, BatchCase one, String source) {
        UUID id = CaseIds.named("batch-undo", key.tenant(), key.staffId(), key.id(), one.caseId());
        return asked(key, one.caseId(), new CaseCommand.TakeBack(one.done().version()), id, null, source);
    }

    private static Asked asked(
            Ref key, String caseId, CaseCommand command, UUID id, @Nullable Long expected, String source) {
        UUID batch = UUID.fromString(key.id());
        return new Asked(
                key.tenant(), caseId, command, id, Actor.of(key.staffId()), source, null, expected, batch, null, null);
    }

    private static CaseCommand command(Wish wish) {
        return wish.command().orElseThrow(() -> new IllegalArgumentException(wish.what() + " is not for many cases"));
    }

    @Override
    public void close() {
        jobs.close();
        lanes.close();
    }
}
