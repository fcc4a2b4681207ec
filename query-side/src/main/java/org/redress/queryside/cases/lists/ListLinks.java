package org.redress.queryside.cases.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.redress.infra.web.PageLink;

/** Where a list's page leads. */
final class ListLinks {
    private static final Set<Criterion> FIELDS = EnumSet.of(
            Criterion.STATUS,
            Criterion.OWNER,
            Criterion.CLOCK,
            Criterion.STATE,
            Criterion.TIER,
            Criterion.KIND,
            Criterion.SEVERITY,
            Criterion.SOURCE,
            Criterion.TEXT);

    private ListLinks() {}

    static ListView.Extent extent(Pager page, ListView.Asked asked, CodeNames names) {
        return new ListView.Extent(
                page.from(),
                page.to(),
                page.total(),
                page.hasPrevious()
                        ? asked.page(Pager.BEFORE, page.rows().getFirst(), names)
                                .toString()
                        : null,
                page.hasNext()
                        ? asked.page(Pager.AFTER, page.rows().getLast(), names).toString()
                        : null);
    }

    /** All of this very list, of the same instant and knowledge. */
    static ListView.Ways ways(ListView.Asked asked, CodeNames names) {
        PageLink list = asked.scene().pin(asked.list(asked.filter(), asked.order(), names), names.say());
        PageLink file = new PageLink("/exports/cases", list.parameters());
        return new ListView.Ways(
                file.with("format", "csv").toString(),
                file.with("format", "xlsx").toString(),
                new PageLink(PrintedList.PATH, list.parameters()).toString());
    }

    static List<ListView.Chip> chips(ListView.Asked asked, CodeNames names) {
        List<ListView.Chip> chips = new ArrayList<>();
        for (Criterion criterion : Criterion.values()) {
            String value = asked.filter().value(criterion);
            if (value != null) {
                chips.add(new ListView.Chip(
                        names.say().text(criterion.labelKey()),
                        Choices.label(criterion, value, names),
                        asked.list(asked.filter().without(criterion), asked.order(), names)
                                .toString()));
            }
        }
        return chips;
    }

    static Map<String, String> more(ListView.Asked asked) {
        Map<String, String> more = new LinkedHashMap<>();
        for (Criterion criterion : Criterion.values()) {
            String value = asked.filter().value(criterion);
            if (value != null && !FIELDS.contains(criterion)) {
                more.put(criterion.parameter(), value);
            }
        }
        return more;
    }

    static List<ListView.Sorting> sortings(ListView.Asked asked, CodeNames names) {
        return Stream.of(Order.values())
                .map(order -> new ListView.Sorting(
                        order.word(), asked.list(asked.filter(), order, names).toString(), order == asked.order()))
                .toList();
    }
}
