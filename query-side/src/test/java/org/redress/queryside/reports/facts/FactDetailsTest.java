package org.redress.queryside.reports.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

class FactDetailsTest {
    @Test
    void cases_are_counted_by_channel_wherever_it_was_written() {
        assertThat(attributes("PHONE", Map.of("region", "east")))
                .isEqualTo(Map.of("channel", "PHONE", "region", "east"));
        assertThat(attributes(null, Map.of("channel", "Email"))).isEqualTo(Map.of("channel", "Email"));
        assertThat(attributes("PHONE", Map.of("channel", "Email")))
                .as("what a source says itself comes first")
                .isEqualTo(Map.of("channel", "Email"));
        assertThat(attributes(null, Map.of())).isEmpty();
    }

    private static Map<String, String> attributes(@Nullable String channel, Map<String, String> attributes) {
        CaseOpened opened = new CaseOpened(
                CaseKind.COMPLAINT,
                new PackRef("reference-sla", 1),
                Severity.NORMAL,
                null,
                null,
                null,
                channel,
                Reporter.UNKNOWN,
                null,
                null,
                null,
                null,
                attributes);
        return FactDetails.of(opened).attributes();
    }
}
