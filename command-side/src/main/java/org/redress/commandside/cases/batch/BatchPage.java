package org.redress.commandside.cases.batch;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.form.ManyForms;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.infra.access.Who;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.BatchCase;
import org.redress.infra.desk.BatchCase.Fate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choose cases, choose what is asked, see what would happen, do it, undo it: one page that says how far one is. */
@Controller
@RequestMapping("/batches")
final class BatchPage {
    /** What takes longer is watched on the page. */
    private static final Duration AT_ONCE = Duration.ofMillis(1500);

    private final BatchDesk batches;
    private final BatchRoom room;
    private final ManyForms forms;
    private final CaseLists lists;
    private final BatchSettings settings;
    private final BatchViews views;

    BatchPage(BatchDesk batches, BatchRoom room, ManyForms forms, CaseLists lists, BatchSettings settings) {
        this.batches = batches;
        this.room = room;
        this.forms = forms;
        this.lists = lists;
        this.settings = settings;
        this.views = new BatchViews(batches, room, forms);
    }

    @GetMapping
    String mine(Who who, Model model) {
        model.addAttribute("batches", batches.of(who.tenant(), who.staffId()));
        return BatchViews.FOLDER + "batches";
    }

    @PostMapping("/new")
    ModelAndView choose(
            Who who,
            @RequestParam(name = "case", defaultValue = "") List<String> marked,
            @RequestParam(defaultValue = "") String all) {
        CaseLists.Listed chosen = all.isEmpty()
                ? new CaseLists.Listed(marked.size(), marked)
                : lists.of(who.tenant(), all, settings.largest());
        if (chosen.total() == 0 || chosen.total() > settings.largest()) {
            return new ModelAndView(
                    BatchViews.FOLDER + "none",
                    Map.of("total", chosen.total(), "largest", settings.largest(), "back", all.isEmpty() ? "" : all),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        Ref key = new Ref(who.tenant(), who.staffId(), UUID.randomUUID().toString());
        batches.choose(key, chosen.caseIds());
        return BatchViews.seeOther("/batches/" + key.id());
    }

    @GetMapping("/{id}")
    ModelAndView show(
            @PathVariable String id, @RequestParam(defaultValue = "") String action, HttpServletRequest request) {
        Batch batch = room.batch(id, request);
        Outlook first = room.first(batch);
        boolean choosing = batch.state() == Batch.State.CHOSEN
                || (batch.state() == Batch.State.PLANNED && request.getParameter("action") != null);
        if (!choosing) {
            return views.page(batch, "shown", room.shown(batch, first, request), request);
        }
        return views.form(
                batch, first, action.isEmpty() || first == null ? null : forms.fresh(action, first, request), request);
    }

    @PostMapping("/{id}/plan")
    ModelAndView plan(
            @PathVariable String id, @RequestParam(defaultValue = "") String action, HttpServletRequest request) {
        Batch batch = room.batch(id, request);
        Outlook first = room.first(batch);
        if (first == null) {
            return views.form(batch, null, null, request);
        }
        ManyForms.Understood read = forms.read(action, first, request);
        Wish wish = read.command() == null ? null : Wish.of(read.command()).orElse(null);
        if (wish == null || !wish.isStorable()) {
            return BatchViews.unclear(views.form(
                    batch, first, read.again() == null ? forms.fresh(action, first, request) : read.again(), request));
        }
        batches.plan(batch.key(), action, wish);
        Answer.Refused common = common(batch.key());
        if (common != null && forms.isOfTheForm(forms.fresh(action, first, request), common)) {
            return BatchViews.unclear(views.form(batch, first, forms.again(action, first, common, request), request));
        }
        return BatchViews.seeOther("/batches/" + id);
    }

    /** What all cases refuse in the same words; nothing where one of them does not. */
    private Answer.@Nullable Refused common(Ref key) {
        List<String> reasons = batches.cases(key).stream()
                .map(one -> one.done().fate() == Fate.IMPOSSIBLE
                        ? String.valueOf(one.done().why())
                        : "")
                .distinct()
                .toList();
        return reasons.size() == 1 && !reasons.getFirst().isEmpty() ? Outcomes.read(reasons.getFirst()) : null;
    }

    @PostMapping("/{id}/do")
    ModelAndView begin(@PathVariable String id, HttpServletRequest request) {
        Ref key = room.batch(id, request).key();
        batches.begin(key, "ui");
        batches.await(key, AT_ONCE);
        return BatchViews.seeOther("/batches/" + id);
    }

    @PostMapping("/{id}/stop")
    ModelAndView stop(@PathVariable String id, HttpServletRequest request) {
        Ref key = room.batch(id, request).key();
        batches.stop(key);
        batches.await(key, AT_ONCE);
        return BatchViews.seeOther("/batches/" + id);
    }

    /** The cases that were not done, to be tried anew as they are now. */
    @PostMapping("/{id}/again")
    ModelAndView again(@PathVariable String id, HttpServletRequest request) {
        Batch batch = room.batch(id, request);
        List<String> left = batches.cases(batch.key()).stream()
                .filter(one -> one.done().fate() != Fate.DONE)
                .map(BatchCase::caseId)
                .toList();
        Ref fresh = new Ref(
                batch.key().tenant(), batch.key().staffId(), UUID.randomUUID().toString());
        batches.choose(fresh, left);
        return BatchViews.seeOther("/batches/" + (left.isEmpty() ? id : fresh.id()));
    }

    @GetMapping("/{id}/undo")
    ModelAndView tryBack(@PathVariable String id, HttpServletRequest request) {
        Batch batch = room.batch(id, request);
        Outlook first = room.first(batch);
        return batch.state() == Batch.State.BEGUN && !batches.isRunning(batch.key())
                ? views.page(batch, "trial", room.trial(batch, first, request), request)
                : BatchViews.seeOther("/batches/" + id);
    }

    @PostMapping("/{id}/undo")
    ModelAndView undo(@PathVariable String id, HttpServletRequest request) {
        Ref key = room.batch(id, request).key();
        batches.undo(key, "ui");
        batches.await(key, AT_ONCE);
        return BatchViews.seeOther("/batches/" + id);
    }
}
