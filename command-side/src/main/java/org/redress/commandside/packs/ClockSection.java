package org.redress.commandside.packs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;

/** {@code clocks}: from which mark to which, how long, on which calendar. */
final class ClockSection {
    private ClockSection() {}

    static List<ClockRule> read(Place clocks) {
        List<ClockRule> rules = new ArrayList<>();
        clocks.map().forEach((name, place) -> rules.add(clock(name, place)));
        return rules;
    }

    private static ClockRule clock(String name, Place place) {
        place.allow(Set.of("start", "stops", "calendar", "kinds", "limits", "warnAtPercent", "pausable", "dueWithin"));
        Place dueWithin = place.field("dueWithin");
        return new ClockRule(
                name,
                place.field("start").oneOf(Mark.class, Mark.OPENED),
                some(place.field("stops")).stream().map(ClockSection::stop).toList(),
                place.field("calendar").text(),
                place.field("kinds").texts().stream().map(CaseKind::new).toList(),
                some(place.field("limits")).stream().map(ClockSection::limit).toList(),
                warnings(place.field("warnAtPercent")),
                place.field("pausable").yes(false),
                dueWithin.absent() ? null : LimitWords.span(dueWithin));
    }

    private static List<Place> some(Place place) {
        List<Place> items = place.list();
        if (items.isEmpty()) {
            place.fault("至少要有一项", "at least one entry is needed");
        }
        return items;
    }

    private static Stop stop(Place place) {
        place.allow(Set.of("mark", "which"));
        return new Stop(
                place.field("mark").oneOf(Mark.class, Mark.CLOSED),
                place.field("which").oneOf(Which.class, Which.FIRST));
    }

    private static ScopedLimit limit(Place place) {
        place.allow(Set.of("tier", "severity", "kind", "category", "attributes", "within"));
        @Nullable String severity = place.field("severity").textOrNull();
        @Nullable String kind = place.field("kind").textOrNull();
        Map<String, String> attributes = new HashMap<>();
        place.field("attributes").map().forEach((name, value) -> attributes.put(name, value.text()));
        return new ScopedLimit(
                place.field("tier").textOrNull(),
                severity == null ? null : new Severity(severity),
                kind == null ? null : new CaseKind(kind),
                place.field("category").textOrNull(),
                attributes,
                LimitWords.limit(place.field("within")));
    }

    private static List<Integer> warnings(Place place) {
        List<Integer> shares = place.list().stream().map(Place::number).toList();
        boolean ascending = shares.equals(shares.stream().distinct().sorted().toList());
        if (!ascending || shares.stream().anyMatch(share -> share < 1 || share > 99)) {
            place.fault("预警百分比须在 1 到 99 之间，由小到大", "warning shares lie between 1 and 99, ascending");
        }
        return shares;
    }
}
