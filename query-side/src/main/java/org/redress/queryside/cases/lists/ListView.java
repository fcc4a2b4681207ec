package org.redress.queryside.cases.lists;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.redress.infra.web.PageLink;
import org.redress.queryside.reports.Pile;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Standing;

/**
 * A list of cases, one page of it.
 *
 * @param chips what the list is narrowed by, each with the link that takes it away
 * @param more criteria the form has no field for, kept when it is sent
 */
public record ListView(
        List<ListRow> rows,
        Extent extent,
        Fields fields,
        List<Chip> chips,
        Map<String, String> more,
        List<Sorting> sortings,
        @Nullable String text,
        String clear,
        Ways ways) {

    public List<Choices> choices() {
        return fields.all().stream().filter(field -> !field.further()).toList();
    }

    public List<Choices> furtherChoices() {
        return fields.all().stream().filter(Choices::further).toList();
    }

    public boolean furtherChosen() {
        return furtherChoices().stream().anyMatch(Choices::chosen);
    }

    /** What else can be done with all of the list. */
    public record Ways(String csv, String xlsx, String print) {}

    /** The form's fields. */
    public record Fields(List<Choices> all) {}

    /** @param from place of the first row shown, from 1 */
    public record Extent(
            int from,
            int to,
            int total,
            @Nullable String previous,
            @Nullable String next) {}

    public record Chip(String label, String value, String without) {}

    public record Sorting(String word, String link, boolean current) {}

    /** What a list was asked for. */
    record Asked(
            CaseFilter filter,
            Order order,
            Scene scene,
            @Nullable String after,
            @Nullable String before) {

        /** The same list under another filter or order, from its beginning. */
        PageLink list(CaseFilter other, Order sorted, CodeNames names) {
            PageLink link = other.onto(PageLink.to(ListPage.PATH));
            return scene.keep(sorted == Order.URGENCY ? link : link.with(Order.PARAMETER, sorted.word()), names.say());
        }

        /** Another page of this very list: of the same instant and knowledge. */
        PageLink page(String edge, Standing standing, CodeNames names) {
            return scene.pin(list(filter, order, names), names.say()).with(edge, standing.caseId());
        }
    }

    /** The text is sought in numbers and, as only the register knows them, in titles. */
    private static Predicate<Standing> wanted(CaseFilter filter, Titles titles) {
        String text = filter.value(Criterion.TEXT);
        if (text == null) {
            return filter.predicate();
        }
        Set<String> titled = titles.holding(text);
        Predicate<Standing> found = Matching.numbered(text).or(standing -> titled.contains(standing.caseId()));
        return filter.without(Criterion.TEXT).predicate().and(found);
    }

    private static List<Standing> found(CaseFilter filter, Snapshot snapshot, Titles titles) {
        return (isOpenOnly(filter) ? snapshot.open() : snapshot.cases())
                .stream().filter(wanted(filter, titles)).toList();
    }

    static int count(CaseFilter filter, Snapshot snapshot, Titles titles) {
        return found(filter, snapshot, titles).size();
    }

    /** All of it, in order; how far a clock has come is told by {@link Snapshot#exactly} only. */
    static List<Standing> sorted(CaseFilter filter, Order order, Snapshot snapshot, Titles titles) {
        return found(filter, snapshot, titles).stream()
                .sorted(order.comparator(filter))
                .toList();
    }

    private static Pager page(Asked asked, Snapshot snapshot, Titles titles) {
        CaseFilter filter = asked.filter();
        if (asked.after() != null || asked.before() != null || !asked.order().isKept(filter)) {
            List<Standing> found = found(filter, snapshot, titles);
            return Pager.of(found, asked.order().comparator(filter), asked.after(), asked.before());
        }
        boolean open = isOpenOnly(filter);
        Pile pile = open ? snapshot.piles().open() : snapshot.piles().all();
        CaseFilter further = open ? filter.without(Criterion.STATUS) : filter;
        return Pager.beginning(further.chosen().isEmpty() ? pile : pile.where(wanted(further, titles)));
    }

    private static boolean isOpenOnly(CaseFilter filter) {
        return Openness.OPEN.word().equals(filter.value(Criterion.STATUS));
    }

    static ListView of(Asked asked, Snapshot snapshot, Titles titles, CodeNames names) {
        Pager page = page(asked, snapshot, titles);
        return new ListView(
                ListRows.of(snapshot.exactly(page.rows()), asked, titles, names),
                ListLinks.extent(page, asked, names),
                new Fields(Choices.all(snapshot, asked.filter(), names)),
                ListLinks.chips(asked, names),
                ListLinks.more(asked),
                ListLinks.sortings(asked, names),
                asked.filter().value(Criterion.TEXT),
                asked.list(CaseFilter.ALL, asked.order(), names).toString(),
                ListLinks.ways(asked, names));
    }
}
