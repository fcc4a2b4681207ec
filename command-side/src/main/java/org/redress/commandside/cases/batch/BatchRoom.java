package org.redress.commandside.cases.batch;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.batch.BatchView.Row;
import org.redress.commandside.cases.batch.BatchView.Stood;
import org.redress.commandside.cases.form.ManyForms;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Who;
import org.redress.infra.desk.Batch;
import org.redress.infra.desk.Batch.Ref;
import org.redress.infra.desk.BatchCase;
import org.redress.infra.desk.BatchCase.Change;
import org.redress.infra.desk.BatchCase.Outcome;
import org.redress.infra.web.Frames;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.Wording;

/** Shows batches to their author. */
record BatchRoom(
        BatchDesk batches, CaseDesk desk, ManyForms forms, CaseLists lists, Colleagues colleagues, Frames frames) {
    /** So many are looked at to find one that is there. */
    private static final int LOOKED_AT = 20;

    /** Only one's own is there. */
    Batch batch(String id, HttpServletRequest request) {
        return key(id, Who.of(request)).flatMap(batches::find).orElseThrow(() -> new NotThere("batch.missing", id));
    }

    static Optional<Ref> key(String id, Who who) {
        try {
            return Optional.of(
                    new Ref(who.tenant(), who.staffId(), UUID.fromString(id).toString()));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The case whose rules stand for all; absent where none of them is there. */
    @Nullable
    Outlook first(Batch batch) {
        return batches.cases(batch.key()).stream()
                .limit(LOOKED_AT)
                .flatMap(one -> desk.outlook(batch.key().tenant(), one.caseId()).stream())
                .findFirst()
                .orElse(null);
    }

    BatchView shown(Batch batch, @Nullable Outlook first, HttpServletRequest request) {
        return view(batch, batches.cases(batch.key()), one -> Standing.of(batch, one), first, request);
    }

    BatchView trial(Batch batch, @Nullable Outlook first, HttpServletRequest request) {
        return view(batch, batches.tryBack(batch.key()), Standing::ofTrial, first, request);
    }

    private BatchView view(
            Batch batch,
            List<BatchCase> cases,
            Function<BatchCase, Standing> standing,
            @Nullable Outlook first,
            HttpServletRequest request) {
        List<Stood> all =
                cases.stream().map(one -> new Stood(one, standing.apply(one))).toList();
        Standing chosen = chosen(request.getParameter("show"));
        List<Stood> shown = all.stream()
                .filter(each -> chosen == null || each.standing() == chosen)
                .toList();
        int from = Math.min(from(request), shown.size());
        int to = Math.min(shown.size(), from + BatchView.PAGE);
        String path = request.getMethod().equals("GET")
                ? request.getRequestURI()
                : "/batches/" + batch.key().id();
        String further = path + "?from=" + to + (chosen == null ? "" : "&show=" + chosen.word());
        return new BatchView(
                BatchView.tabs(path, all, chosen),
                rows(batch, shown.subList(from, to), first, request),
                shown.isEmpty() ? 0 : from + 1,
                to,
                shown.size(),
                to < shown.size() ? further : null);
    }

    private List<Row> rows(Batch batch, List<Stood> page, @Nullable Outlook first, HttpServletRequest request) {
        Map<String, String> titles = lists.titles(
                batch.key().tenant(),
                page.stream().map(each -> each.one().caseId()).toList());
        return page.stream()
                .map(each -> new Row(
                        each.one().number(),
                        "/cases/" + each.one().caseId(),
                        titles.get(each.one().caseId()),
                        each.standing(),
                        detail(batch, each, first, request)))
                .toList();
    }

    private @Nullable String detail(Batch batch, Stood each, @Nullable Outlook first, HttpServletRequest request) {
        Wording say = frames.wording(request);
        Outcome back = each.one().back();
        String why = back.why() == null ? each.one().done().why() : back.why();
        if (why != null && first != null) {
            return forms.sentence(first, Outcomes.read(why), request);
        }
        Change change = change(batch, each);
        return change.equals(Change.NONE) || first == null
                ? null
                : say.text(
                        "batch.change",
                        called(batch, change.before(), first, say),
                        called(batch, change.after(), first, say));
    }

    /** What was undone, or would be, goes the other way. */
    private static Change change(Batch batch, Stood each) {
        Change change = each.one().change();
        boolean back = each.standing() == Standing.UNDONE
                || (each.standing() == Standing.POSSIBLE && batch.state() == Batch.State.BEGUN);
        return back ? new Change(/* before= */ change.after(), /* after= */ change.before()) : change;
    }

    private String called(Batch batch, @Nullable String code, Outlook first, Wording say) {
        if (code == null) {
            return say.text("batch.nothing");
        }
        String tenant = batch.key().tenant();
        return switch (batch.action()) {
            case "take", "assign", "transfer" -> colleagues.name(tenant, code);
            case "escalate" -> say.text("batch.level", code);
            default -> forms.called(first, code, say);
        };
    }

    private static @Nullable Standing chosen(@Nullable String word) {
        return Arrays.stream(Standing.values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElse(null);
    }

    private static int from(HttpServletRequest request) {
        String told = request.getParameter("from");
        return told != null && told.matches("\\d{1,6}") ? Integer.parseInt(told) : 0;
    }
}
