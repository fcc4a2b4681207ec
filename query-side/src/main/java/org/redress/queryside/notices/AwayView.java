package org.redress.queryside.notices;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What moved on somebody's cases since they last looked.
 *
 * @param position what has been looked at when this has
 * @param more whether there is more than is shown
 */
record AwayView(Instant since, long position, List<Moved> cases, boolean more) {

    /** @param what the events, each named once, the latest first */
    record Moved(
            String number, @Nullable String title, String link, String what, String actor, Instant at, int events) {}

    /** @param lines newest first */
    static AwayView of(Instant since, long position, List<NoticeLine> lines, boolean more) {
        Map<String, List<NoticeLine>> byCase = lines.stream()
                .collect(
                        Collectors.groupingBy(line -> line.notice().caseId(), LinkedHashMap::new, Collectors.toList()));
        return new AwayView(
                since, position, byCase.values().stream().map(AwayView::moved).toList(), more);
    }

    private static Moved moved(List<NoticeLine> lines) {
        NoticeLine last = lines.getFirst();
        String what = String.join(
                " · ", lines.stream().map(NoticeLine::what).collect(Collectors.toCollection(LinkedHashSet::new)));
        return new Moved(last.number(), last.title(), last.link(), what, last.actor(), last.at(), lines.size());
    }
}
