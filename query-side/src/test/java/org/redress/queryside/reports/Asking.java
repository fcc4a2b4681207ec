package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.redress.infra.time.Now;
import org.redress.queryside.reports.ReportAnswer.NotAnswerable;
import org.redress.queryside.reports.ReportAnswer.Told;
import tools.jackson.databind.JsonNode;

/** Asks reports over told stories, under the reference policy without holidays. */
record Asking(Stories stories, Reports reports) {
    static final String PRESENT = "2026-03-31T12:00:00";

    static Asking over(Stories stories) {
        Now present = new Now(Clock.fixed(Story.instant(PRESENT), ZoneOffset.UTC));
        return new Asking(
                stories,
                new Reports(stories, new ReferencePolicy(List.of()), present, java.time.ZoneId.of("Asia/Shanghai")));
    }

    String text(ReportRequest request) {
        ReportAnswer answer = reports.answer(request);
        assertThat(answer).isInstanceOf(Told.class);
        return ((Told) answer).json();
    }

    /** The figures, without what stands above them. */
    JsonNode figures(ReportRequest request) {
        return ReferenceData.json(text(request)).required(request.report());
    }

    JsonNode overview(String asOf) {
        return figures(ReportRequest.of("overview", asOf));
    }

    JsonNode months(String asOf) {
        return figures(ReportRequest.of("months", asOf));
    }

    JsonNode ofCase(String id, String asOf) {
        return figures(ReportRequest.of("case", asOf).forCase(id));
    }

    String verdict(String id, String clock, String asOf) {
        return ofCase(id, asOf)
                .required("clocks")
                .required(clock)
                .required("verdict")
                .asString();
    }

    ReportProblem problem(ReportRequest request) {
        ReportAnswer answer = reports.answer(request);
        assertThat(answer).isInstanceOf(NotAnswerable.class);
        return ((NotAnswerable) answer).problem();
    }
}
