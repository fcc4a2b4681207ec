package org.redress.queryside.reports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.redress.events.packs.Label;

/**
 * All cases as they stood at an instant, by what was on record at a position.
 *
 * @param clockNames in the order of their packs
 * @param sources of all cases
 * @param labels what the packs of these cases call their codes
 */
public record Snapshot(
        Instant asOf,
        long position,
        List<Standing> cases,
        List<String> clockNames,
        SortedSet<String> sources,
        Map<String, Label> labels) {}
