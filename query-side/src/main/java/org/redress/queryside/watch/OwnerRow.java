package org.redress.queryside.watch;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.redress.queryside.cases.lists.CaseFilter;
import org.redress.queryside.cases.lists.ClockState;
import org.redress.queryside.cases.lists.Criterion;
import org.redress.queryside.reports.Standing;

/**
 * What one owner carries.
 *
 * @param nobody whether these are the cases without an owner
 */
public record OwnerRow(String name, boolean nobody, Figure open, Figure overdue, Figure soon) {

    static List<OwnerRow> all(Counting counting) {
        Map<String, List<Standing>> byOwner =
                counting.cases().stream().filter(Standing::open).collect(groupingBy(OwnerRow::owner));
        return byOwner.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), counting))
                .sorted(Comparator.comparingInt((OwnerRow row) -> row.open().count())
                        .reversed()
                        .thenComparing(OwnerRow::name))
                .toList();
    }

    private static OwnerRow of(String owner, List<Standing> cases, Counting counting) {
        CaseFilter filter = counting.within().open().and(Criterion.OWNER, owner);
        boolean nobody = owner.equals(CaseFilter.NONE);
        return new OwnerRow(
                counting.names().owner(owner),
                nobody,
                counting.figure(cases, filter),
                counting.figure(cases, filter.and(ClockState.STILL_WAITING)),
                counting.figure(cases, filter.and(ClockState.SOON)));
    }

    static String owner(Standing standing) {
        return standing.owner() == null ? CaseFilter.NONE : standing.owner();
    }
}
