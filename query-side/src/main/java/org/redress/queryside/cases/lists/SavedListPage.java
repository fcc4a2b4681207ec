package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.SavedView;
import org.redress.infra.access.accounts.SavedView.Audience;
import org.redress.infra.access.accounts.SavedViews;
import org.redress.infra.time.Now;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.NotThere;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saving, renaming and deleting lists. What somebody may not see is not there for them. */
@Controller
final class SavedListPage {
    private static final String PATH = "/views";

    private final SavedViews views;
    private final SavedLists lists;
    private final Standings standings;
    private final Now now;

    SavedListPage(SavedViews views, SavedLists lists, Standings standings, Now now) {
        this.views = views;
        this.lists = lists;
        this.standings = standings;
        this.now = now;
    }

    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        Snapshot snapshot = standings.at(now.instant(), standings.head());
        model.addAttribute("saved", lists.of(request, snapshot));
        return "queryside/cases/lists/saved";
    }

    @PostMapping(PATH)
    String save(
            Who who,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "private") String audience,
            @RequestParam(defaultValue = "") String query) {
        SavedLists.Asked asked = SavedLists.read(SavedLists.parameters(query)::get);
        if (views.save(who, named(name), audience(audience), SavedLists.query(asked)) == null) {
            throw new BadParameter("name", name, "saved.tooMany");
        }
        return "redirect:" + SavedLists.address(asked);
    }

    @PostMapping(PATH + "/{id}/rename")
    String rename(Who who, @PathVariable String id, @RequestParam(defaultValue = "") String name) {
        views.rename(who, own(who, id), named(name));
        return "redirect:" + PATH;
    }

    @PostMapping(PATH + "/{id}/delete")
    String delete(Who who, @PathVariable String id) {
        views.delete(who, own(who, id));
        return "redirect:" + PATH;
    }

    private SavedView own(Who who, String id) {
        SavedView view = views.find(who, id);
        if (view == null || !view.isChangedBy(who)) {
            throw new NotThere("saved.missing", id);
        }
        return view;
    }

    static String named(String name) {
        String stripped = name.strip();
        if (stripped.isEmpty() || stripped.length() > SavedViews.LONGEST_NAME) {
            throw new BadParameter("name", name, "saved.name.bad");
        }
        return stripped;
    }

    static Audience audience(@Nullable String word) {
        Audience known = Map.of("private", Audience.PRIVATE, "team", Audience.TEAM, "all", Audience.ALL)
                .get(word == null ? "private" : word.toLowerCase(Locale.ROOT));
        if (known == null) {
            throw new BadParameter("audience", String.valueOf(word), "bad.filter");
        }
        return known;
    }
}
