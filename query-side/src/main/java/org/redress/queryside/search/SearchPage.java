package org.redress.queryside.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Who;
import org.redress.infra.web.Frames;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was found; a whole number leads straight to its case. */
@Controller
final class SearchPage {
    static final String PATH = "/search";
    private static final String TEMPLATE = "queryside/search/search";
    private static final Set<String> LEADS_ON = Set.of("status", "kind", "owner", "after", "list");

    private final Search search;
    private final PackLabels labels;
    private final Frames frames;

    SearchPage(Search search, PackLabels labels, Frames frames) {
        this.search = search;
        this.labels = labels;
        this.frames = frames;
    }

    @GetMapping(PATH)
    String show(Who who, @RequestParam Map<String, String> parameters, HttpServletRequest request, Model model) {
        SearchAsked asked = SearchParameters.read(who.tenant(), parameters);
        model.addAttribute("sought", asked.text());
        model.addAttribute("marking", who.may(Permission.HANDLE_CASES));
        boolean fragment = Requests.wantsFragment(request);
        try {
            String straight = fragment ? null : straight(asked, parameters);
            if (straight != null) {
                return "redirect:" + straight;
            }
            boolean nothing = asked.text().isEmpty() && !asked.isNarrowed();
            model.addAttribute("view", nothing ? null : view(asked, request));
            model.addAttribute("choices", SearchChoices.of(asked, search, labels, frames.wording(request)));
            model.addAttribute("unavailable", false);
        } catch (SearchUnavailable _) {
            model.addAttribute("view", null);
            model.addAttribute("choices", SearchChoices.NONE);
            model.addAttribute("unavailable", true);
        }
        return fragment ? TEMPLATE + " :: found" : TEMPLATE;
    }

    private SearchView view(SearchAsked asked, HttpServletRequest request) {
        return SearchView.of(asked, search.find(asked), labels, frames.wording(request));
    }

    private @Nullable String straight(SearchAsked asked, Map<String, String> parameters) {
        boolean plain = parameters.keySet().stream().noneMatch(LEADS_ON::contains);
        String caseId = plain ? search.exactly(asked.tenant(), asked.text()) : null;
        return caseId == null ? null : PageLink.to("/cases").below(caseId).toString();
    }
}
