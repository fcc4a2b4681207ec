package org.redress.queryside.cases.timeline;

import java.util.List;
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
record CaseView(Head head, List<Clock> clocks, List<EntryView> entries, int later) {

    record Head(
            Standing standing,
            String owner,
            String kind,
            String severity,
            @Nullable String tier,
            @Nullable String title) {
        public OccurredAt openedAt() {
            return standing.life().openedAt();
        }

        public @Nullable OccurredAt closedAt() {
            return standing.life().closedAt();
        }
    }

    /** @param used share of the limit, in percent, at most 100 */
    record Clock(ClockBadge badge, long used, String elapsed, String limit) {}

    static CaseView of(StandingCase found, List<TimelineEntry> entries, Scene scene, CodeNames names) {
        List<TimelineEntry> visible =
                entries.stream().filter(entry -> isVisible(entry, scene)).toList();
        return new CaseView(
                head(found.standing(), visible, names),
                found.standing().clocks().stream()
                        .map(clock -> clock(clock, scene, names))
                        .toList(),
                visible.stream()
                        .map(entry -> EntryView.of(entry, names))
                        .toList()
                        .reversed(),
                entries.size() - visible.size());
    }

    private static boolean isVisible(TimelineEntry entry, Scene scene) {
        return entry.position() <= scene.position()
                && !entry.occurredAt().instant().isAfter(scene.asOf().instant());
    }

    private static Head head(Standing standing, List<TimelineEntry> entries, CodeNames names) {
        String tier = standing.traits().tier();
        String title = entries.stream()
                .flatMap(entry -> entry.details().stream())
                .filter(detail -> detail.field().equals("title"))
                .map(Detail::after)
                .reduce(null, (_, later) -> later);
        return new Head(
                standing,
                names.owner(standing.owner()),
                names.of(standing.traits().kind()),
                names.of(standing.traits().severity()),
                tier == null ? null : names.of(tier),
                title);
    }

    private static Clock clock(ClockStanding clock, Scene scene, CodeNames names) {
        var reading = clock.reading();
        long limit = Math.max(1, reading.limit().toSeconds());
        return new Clock(
                ClockBadge.of(clock, scene.asOf().instant(), names),
                Math.min(100, reading.elapsed().toSeconds() * 100 / limit),
                names.say().hours(reading.elapsed()),
                names.say().hours(reading.limit()));
    }
}
