package org.redress.infra.metrics;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.HandlerMapping;

/** How long requests take, by the template of their address: an address itself names a case, and there is no end of them. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class RequestTimes extends OncePerRequestFilter {
    private static final String NO_TEMPLATE = "(other)";
    private static final Duration[] STEPS = {
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    private final MeterRegistry meters;

    RequestTimes(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Timer.Sample sample = Timer.start(meters);
        try {
            chain.doFilter(request, response);
        } finally {
            sample.stop(Timer.builder("redress.http.requests")
                    .description("Requests by method, template of the address and status")
                    .tag("method", method(request))
                    .tag("route", route(request))
                    .tag("status", Integer.toString(response.getStatus()))
                    .serviceLevelObjectives(STEPS)
                    .register(meters));
            refusedLogin(request, response);
        }
    }

    private void refusedLogin(HttpServletRequest request, HttpServletResponse response) {
        String led = response.getHeader("Location");
        if (request.getMethod().equals("POST") && led != null && led.matches(".*/login\\?(refused|blocked)")) {
            String why = led.substring(led.indexOf('?') + 1);
            meters.counter("redress.logins.refused", "why", why).increment();
        }
    }

    /** Anybody may send any word as a method. */
    private static String method(HttpServletRequest request) {
        return switch (request.getMethod()) {
            case "GET", "HEAD", "POST", "PUT", "DELETE" -> request.getMethod();
            default -> "(other)";
        };
    }

    private static String route(HttpServletRequest request) {
        Object template = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        return template == null ? NO_TEMPLATE : template.toString();
    }
}
