package org.redress.queryside.cases.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.queryside.cases.lists.ClockBadge;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Scene;
import org.redress.queryside.reports.ClockStanding;
import org.redress.queryside.reports.Standing;
import org.redress.queryside.reports.StandingCase;

/**
 * A case on its page.
 *
 * @param later how many events lie after the instant looked at
 */
record CaseView(Head head, List<Clock> clocks, List<EntryView> entries, int later, Neighbours neighbours) {

    /** @param watchers names of those who follow it; empty when nobody does */
    record Head(
            Standing standing,
            String owner,
            String kind,
            String severity,
            @Nullable String tier,
            @Nullable String title,
            String watchers) {
        public OccurredAt openedAt() {
            return standing.life().openedAt();
        }

        public @Nullable OccurredAt closedAt() {
            return standing.life().closedAt();
        }
    }

    /**
     * @param used share of the limit, in percent, at most 100
     * @param pausedFor why time stands still for it now
     */
    record Clock(
            ClockBadge badge,
            long used,
            String elapsed,
            String limit,
            @Nullable String pausedFor) {}

    static CaseView of(
            StandingCase found, List<TimelineEntry> entries, Neighbours others, Scene scene, CodeNames names) {
        List<TimelineEntry> visible =
                entries.stream().filter(entry -> isVisible(entry, scene)).toList();
        return new CaseView(
                head(found.standing(), visible, names),
                found.standing().clocks().stream()
                        .map(clock -> clock(clock, visible, scene, names))
                        .toList(),
                history(visible, others, scene, names),
                entries.size() - visible.size(),
                others);
    }

    /** Newest first; the events of a case that was merged into this one stand among them in the order of recording. */
    private static List<EntryView> history(
            List<TimelineEntry> visible, Neighbours others, Scene scene, CodeNames names) {
        Stream<EntryView> own = visible.stream().map(entry -> EntryView.of(entry, names));
        Stream<EntryView> theirs = others.absorbed().stream()
                .flatMap(other -> other.entries().stream()
                        .filter(entry -> isVisible(entry, scene))
                        .map(entry -> EntryView.of(entry, other.called(), names)));
        return others.absorbed().isEmpty()
                ? own.toList().reversed()
                : Stream.concat(own, theirs)
                        .sorted(Comparator.comparingLong(
                                        (EntryView one) -> one.entry().position())
                                .reversed())
                        .toList();
    }

    static boolean isVisible(TimelineEntry entry, Scene scene) {
        return entry.position() <= scene.position()
                && !entry.occurredAt().instant().isAfter(scene.asOf().instant());
    }

    private static Head head(Standing standing, List<TimelineEntry> entries, CodeNames names) {
        String tier = standing.traits().tier();
        String title = latest("title", entries);
        return new Head(
                standing,
                names.owner(standing.owner()),
                names.of(standing.traits().kind()),
                names.of(standing.traits().severity()),
                tier == null ? null : names.of(tier),
                title,
                standing.company().watchers().stream()
                        .map(names::owner)
                        .sorted()
                        .collect(Collectors.joining(names.say().text("list.separator"))));
    }

    /** What a field was last said to be. */
    static @Nullable String latest(String field, List<TimelineEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.details().stream())
                .filter(detail -> detail.field().equals(field))
                .map(Detail::after)
                .reduce(null, (_, later) -> later);
    }

    private static Clock clock(ClockStanding clock, List<TimelineEntry> visible, Scene scene, CodeNames names) {
        var reading = clock.reading();
        long limit = Math.max(1, reading.limit().toSeconds());
        return new Clock(
                ClockBadge.of(clock, scene.asOf().instant(), names),
                Math.min(100, reading.elapsed().toSeconds() * 100 / limit),
                names.say().hours(reading.elapsed()),
                names.say().hours(reading.limit()),
                reading.paused() ? pausedFor(clock.clock(), visible, names) : null);
    }

    private static @Nullable String pausedFor(String clock, List<TimelineEntry> visible, CodeNames names) {
        return visible.stream()
                .filter(entry -> entry.wireName().equals("case.clock-paused") && concerns(entry, clock))
                .flatMap(entry -> entry.details().stream())
                .filter(detail -> detail.field().equals("reasonCode"))
                .map(Detail::after)
                .reduce(null, (_, later) -> later == null ? null : names.of(later));
    }

    /** A pause that names no clock concerns all of them. */
    static boolean concerns(TimelineEntry entry, String clock) {
        return entry.details().stream()
                .filter(detail -> detail.field().equals("clock"))
                .map(Detail::after)
                .allMatch(named -> named == null || named.equals(clock));
    }
}
