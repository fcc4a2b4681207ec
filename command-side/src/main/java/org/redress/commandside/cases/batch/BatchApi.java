package org.redress.commandside.cases.batch;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.commandside.cases.api.Call;
import org.redress.commandside.cases.api.Commutes;
import org.redress.infra.access.Who;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.Batch.State;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.BadParameter;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Batches for programs. The batch is named by the Idempotency-Key: a dry run, then the same again without, does what was tried. */
@RestController
final class BatchApi {
    private static final String PATH = "/api/v1/batches";
    /** What takes longer is asked for with GET. */
    private static final Duration AT_ONCE = Duration.ofSeconds(20);

    private static final Sentence MALFORMED = new Sentence(
            "Send cases or list, a command that may be asked of many cases, and its arguments as texts. Nothing was done.",
            "请发送 cases 或 list、可批量执行的 command 及其文本参数 arguments。未作任何更改。");
    private static final Sentence MISSING =
            new Sentence("There is no such batch, or it is somebody else's.", "没有该批次，或该批次属于他人。");
    private static final Sentence NOT_DONE =
            new Sentence("The batch has not been done, or is still being done.", "该批次尚未执行，或仍在执行。");
    private static final Sentence USED = new Sentence(
            "This Idempotency-Key was used for another batch. Take a new one for a new batch.",
            "该 Idempotency-Key 已用于另一批次。新批次请使用新的值。");

    private final BatchDesk batches;
    private final CaseLists lists;
    private final BatchSettings settings;

    BatchApi(BatchDesk batches, CaseLists lists, BatchSettings settings) {
        this.batches = batches;
        this.lists = lists;
        this.settings = settings;
    }

    @PostMapping(PATH)
    ResponseEntity<?> post(Call call, @RequestBody BatchBody body) {
        Optional<Wish> wish = body.wish();
        if (wish.isEmpty()) {
            return problem(HttpStatus.BAD_REQUEST, "batch-malformed", MALFORMED);
        }
        Ref key = new Ref(
                call.who().tenant(), call.who().staffId(), call.commandId().toString());
        if (batches.find(key).isEmpty()) {
            CaseLists.Listed chosen = chosen(body, key);
            if (chosen.total() == 0 || chosen.total() > settings.largest()) {
                return problem(HttpStatus.UNPROCESSABLE_CONTENT, "batch-size", size(chosen.total()));
            }
            batches.choose(key, chosen.caseIds());
        }
        Batch batch = batches.find(key).orElseThrow();
        if (!same(batch, wish.get())) {
            return problem(HttpStatus.UNPROCESSABLE_CONTENT, "idempotency-key-used", USED);
        }
        if (batch.state() == State.CHOSEN) {
            batches.plan(key, BatchBody.action(wish.get()), wish.get());
        }
        if (!Boolean.TRUE.equals(body.dryRun())) {
            batches.begin(key, "api");
            batches.await(key, AT_ONCE);
        }
        return ResponseEntity.created(URI.create(PATH + "/" + key.id())).body(told(key));
    }

    private CaseLists.Listed chosen(BatchBody body, Ref key) {
        List<String> cases = body.cases();
        return cases == null
                ? lists.of(key.tenant(), String.valueOf(body.list()), settings.largest())
                : new CaseLists.Listed(cases.size(), cases);
    }

    private static boolean same(Batch batch, Wish wish) {
        return batch.wish() == null || Wish.read(batch.wish()).equals(wish);
    }

    @GetMapping(PATH + "/{id}")
    ResponseEntity<?> read(Who who, @PathVariable String id) {
        Optional<Ref> found =
                BatchRoom.key(id, who).filter(key -> batches.find(key).isPresent());
        return found.isEmpty() ? missing() : ResponseEntity.ok(told(found.get()));
    }

    @Commutes
    @PostMapping(PATH + "/{id}/undo")
    ResponseEntity<?> undo(Call call, @PathVariable String id, @RequestParam(defaultValue = "false") boolean dryRun) {
        Optional<Ref> found =
                BatchRoom.key(id, call.who()).filter(key -> batches.find(key).isPresent());
        if (found.isEmpty()) {
            return missing();
        }
        Ref key = found.get();
        Batch batch = batches.find(key).orElseThrow();
        if (batch.state() == State.CHOSEN || batch.state() == State.PLANNED || batches.isRunning(key)) {
            return problem(HttpStatus.CONFLICT, "batch-not-done", NOT_DONE);
        }
        if (dryRun) {
            return ResponseEntity.ok(BatchTold.whole(
                    batch,
                    batches.isRunning(key),
                    batches.tryBack(key).stream()
                            .map(one -> BatchTold.of(one, Standing.ofTrial(one), one.back()))
                            .toList()));
        }
        batches.undo(key, "api");
        batches.await(key, AT_ONCE);
        return ResponseEntity.ok(told(key));
    }

    private Map<String, Object> told(Ref key) {
        Batch batch = batches.find(key).orElseThrow();
        return BatchTold.whole(
                batch,
                batches.isRunning(key),
                batches.cases(key).stream()
                        .map(one -> BatchTold.of(
                                one,
                                Standing.of(batch, one),
                                batch.state() == State.UNDOING && one.back().why() != null ? one.back() : one.done()))
                        .toList());
    }

    private static ResponseEntity<?> missing() {
        return problem(HttpStatus.NOT_FOUND, "no-such-batch", MISSING);
    }

    @ExceptionHandler
    ResponseEntity<?> notReadable(HttpMessageNotReadableException unreadable) {
        return problem(HttpStatus.BAD_REQUEST, "batch-malformed", MALFORMED);
    }

    @ExceptionHandler
    ResponseEntity<?> notAList(BadParameter bad) {
        return problem(HttpStatus.BAD_REQUEST, "batch-malformed", MALFORMED);
    }

    private static ResponseEntity<?> problem(HttpStatus status, String code, Sentence sentence) {
        return ApiAnswers.problem(status, code, sentence);
    }

    private Sentence size(int cases) {
        return new Sentence(
                "One to " + settings.largest() + " cases at once; these are " + cases + ". Nothing was done.",
                "每批 1 至 " + settings.largest() + " 个案件，此处为 " + cases + " 个。未作任何更改。");
    }
}
