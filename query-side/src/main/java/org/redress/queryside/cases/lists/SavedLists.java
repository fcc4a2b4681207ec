package org.redress.queryside.cases.lists;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.SavedView;
import org.redress.infra.access.accounts.SavedViews;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.PageLink;
import org.redress.queryside.reports.Snapshot;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** Lists saved under a name, with how many cases each holds now. */
public final class SavedLists {
    private final SavedViews views;
    private final Titles titles;

    public SavedLists(SavedViews views, Titles titles) {
        this.views = views;
        this.titles = titles;
    }

    /** @param mine whether the reader may rename and delete it */
    public record Shown(
            String id,
            String name,
            String audience,
            String owner,
            String link,
            int cases,
            boolean current,
            boolean mine) {}

    /** Those the reader may see; none where nobody is logged in. */
    public List<Shown> of(HttpServletRequest request, Snapshot snapshot) {
        if (!Who.isKnown(request)) {
            return List.of();
        }
        Who who = Who.of(request);
        String here = address(read(request::getParameter)).toString();
        return views.seenBy(who).stream()
                .map(view -> shown(view, who, snapshot, here))
                .toList();
    }

    private Shown shown(SavedView view, Who who, Snapshot snapshot, String here) {
        PageLink link = address(read(parameters(view.query())::get));
        return new Shown(
                view.id(),
                view.name(),
                view.audience().name().toLowerCase(Locale.ROOT),
                view.owner(),
                link.toString(),
                ListView.count(read(parameters(view.query())::get).filter(), snapshot, titles),
                link.toString().equals(here),
                view.isChangedBy(who));
    }

    /** What a list's address asks for, and nothing else that stands in it. */
    record Asked(CaseFilter filter, Order order) {}

    /** Throws {@link BadParameter} for what is no list. */
    static Asked read(UnaryOperator<@Nullable String> parameters) {
        return new Asked(CaseFilter.read(parameters), Order.asked(parameters.apply(Order.PARAMETER)));
    }

    static PageLink address(Asked asked) {
        PageLink link = asked.filter().onto(PageLink.to(ListPage.PATH));
        return asked.order() == Order.URGENCY
                ? link
                : link.with(Order.PARAMETER, asked.order().word());
    }

    /** As it is kept: only what a list understands, so that a saved name never leads anywhere else. */
    static String query(Asked asked) {
        String address = address(asked).toString();
        int mark = address.indexOf('?');
        return mark < 0 ? "" : address.substring(mark + 1);
    }

    static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        UriComponentsBuilder.newInstance().query(query).build().getQueryParams().forEach((name, values) -> {
            String value = values.getFirst();
            if (value != null) {
                parameters.put(name, UriUtils.decode(value, StandardCharsets.UTF_8));
            }
        });
        return parameters;
    }
}
