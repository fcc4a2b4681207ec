package org.redress.events.packs;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.redress.events.cases.Severity;

/**
 * The settings of one version of a pack. A list the rules leave open is empty, never invented.
 *
 * @param title what people call the organisation's rules
 * @param labels what people call the pack's own codes: kinds, tiers, severities, categories, causes, stages, clocks; a code
 *     without a label is shown as it is
 * @param tiers customer tiers, highest first
 * @param severities allowed severities, lowest first
 * @param backdating how far an agent may date something back; zero means not at all
 */
public record PackSettings(
        Label title,
        Map<String, Label> labels,
        List<KindRule> kinds,
        List<String> tiers,
        List<Severity> severities,
        List<String> categories,
        List<String> causes,
        List<String> channels,
        List<ClockRule> clocks,
        List<String> pauseReasons,
        NumberingRule numbering,
        ReopeningRule reopening,
        FeedbackRule feedback,
        Duration backdating) {
    public PackSettings {
        labels = Map.copyOf(labels);
        kinds = List.copyOf(kinds);
        tiers = List.copyOf(tiers);
        severities = List.copyOf(severities);
        categories = List.copyOf(categories);
        causes = List.copyOf(causes);
        channels = List.copyOf(channels);
        clocks = List.copyOf(clocks);
        pauseReasons = List.copyOf(pauseReasons);
    }
}
