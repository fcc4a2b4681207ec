package org.redress.infra.metrics;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class MetricsPage {
    private final PrometheusMeterRegistry meters;

    MetricsPage(PrometheusMeterRegistry meters) {
        this.meters = meters;
    }

    @GetMapping(path = "/metrics", produces = "text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        return meters.scrape();
    }
}
