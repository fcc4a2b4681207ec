package org.redress.queryside.cases.timeline;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.infra.web.AsOf;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.WebSettings;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Every event of a case, in order, as the page shows it. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/timeline")
public final class TimelineApi {
    private static final Sentence NO_INSTANT = new Sentence(
            "asOf is not an instant. Write it like 2026-03-11T14:00 or 2026-03-11T06:00:00Z, in a year from 1900 to 2199.",
            "asOf 不是有效时刻。请写成 2026-03-11T14:00 或 2026-03-11T06:00:00Z，年份为 1900 至 2199。");

    private final Timeline timeline;
    private final WebSettings settings;

    public TimelineApi(Timeline timeline, WebSettings settings) {
        this.timeline = timeline;
        this.settings = settings;
    }

    /** By {@code asOf} only what had happened by then, by {@code position} only what was on record there; they combine. */
    @GetMapping
    ResponseEntity<?> events(
            Who who,
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String asOf,
            @RequestParam(required = false) @Nullable Long position) {
        Instant until;
        try {
            until = asOf == null || asOf.isBlank() ? Instant.MAX : AsOf.parsed(asOf.strip(), settings.zone());
        } catch (BadParameter _) {
            return ApiAnswers.problem(HttpStatus.BAD_REQUEST, "parameter-malformed", NO_INSTANT);
        }
        List<TimelineEntry> entries = ReporterPhones.masked(timeline.of(who.tenant(), caseId)).stream()
                .filter(entry -> !entry.occurredAt().instant().isAfter(until))
                .filter(entry -> position == null || entry.position() <= position)
                .toList();
        return entries.isEmpty()
                ? ApiAnswers.noSuchCase()
                : ResponseEntity.ok(Map.of("caseId", caseId, "events", entries));
    }
}
