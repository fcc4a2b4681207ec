package org.redress.queryside.cases.timeline;

import java.util.List;
import java.util.Map;
import org.redress.infra.access.Who;
import org.redress.infra.web.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Every event of a case, in order, as the page shows it. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/timeline")
public final class TimelineApi {
    private final Timeline timeline;

    public TimelineApi(Timeline timeline) {
        this.timeline = timeline;
    }

    @GetMapping
    ResponseEntity<?> events(Who who, @PathVariable String caseId) {
        List<TimelineEntry> entries = timeline.of(who.tenant(), caseId);
        return entries.isEmpty()
                ? ApiAnswers.noSuchCase()
                : ResponseEntity.ok(Map.of("caseId", caseId, "events", entries));
    }
}
