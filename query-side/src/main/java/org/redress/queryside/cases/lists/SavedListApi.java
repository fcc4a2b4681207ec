package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.SavedView;
import org.redress.infra.access.accounts.SavedViews;
import org.redress.infra.time.Now;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.BadParameter;
import org.redress.queryside.reports.Standings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Saved lists as programs use them. */
@RestController
final class SavedListApi {
    private final SavedViews views;
    private final SavedLists lists;
    private final Standings standings;
    private final Now now;

    SavedListApi(SavedViews views, SavedLists lists, Standings standings, Now now) {
        this.views = views;
        this.lists = lists;
        this.standings = standings;
        this.now = now;
    }

    @GetMapping("/api/v1/views")
    Map<String, Object> all(HttpServletRequest request) {
        return Map.of("views", lists.of(request, standings.at(now.instant(), standings.head())));
    }

    @PostMapping("/api/v1/views")
    ResponseEntity<?> save(
            Who who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "private") String audience,
            @RequestParam(defaultValue = "") String query) {
        try {
            String list = SavedLists.query(SavedLists.read(SavedLists.parameters(query)::get));
            SavedView fresh = views.save(who, SavedListPage.named(name), SavedListPage.audience(audience), list);
            return fresh == null
                    ? ApiAnswers.problem(
                            HttpStatus.CONFLICT,
                            "too-many-views",
                            new Sentence(
                                    "You have saved as many lists as one may; delete one first.", "保存的列表已达上限，请先删除一个。"))
                    : ResponseEntity.status(HttpStatus.CREATED).body(fresh);
        } catch (BadParameter bad) {
            return malformed(bad);
        }
    }

    @PostMapping("/api/v1/views/{id}/rename")
    ResponseEntity<?> rename(Who who, @PathVariable String id, @RequestParam(defaultValue = "") String name) {
        SavedView view = views.find(who, id);
        if (view == null || !view.isChangedBy(who)) {
            return missing();
        }
        try {
            views.rename(who, view, SavedListPage.named(name));
            return ResponseEntity.noContent().build();
        } catch (BadParameter bad) {
            return malformed(bad);
        }
    }

    @PostMapping("/api/v1/views/{id}/delete")
    ResponseEntity<?> delete(Who who, @PathVariable String id) {
        SavedView view = views.find(who, id);
        if (view == null || !view.isChangedBy(who)) {
            return missing();
        }
        views.delete(who, view);
        return ResponseEntity.noContent().build();
    }

    private static ResponseEntity<?> missing() {
        return ApiAnswers.problem(
                HttpStatus.NOT_FOUND,
                "no-such-view",
                new Sentence("There is no such saved list, or you may not change it.", "没有该列表，或您无权更改。"));
    }

    private static ResponseEntity<?> malformed(BadParameter bad) {
        return ApiAnswers.problem(
                HttpStatus.BAD_REQUEST,
                "parameter-malformed",
                new Sentence(
                        "\"" + bad.shownValue() + "\" is not a value of " + bad.parameter() + ".",
                        "“" + bad.shownValue() + "”不是 " + bad.parameter() + " 的有效值。"));
    }
}
