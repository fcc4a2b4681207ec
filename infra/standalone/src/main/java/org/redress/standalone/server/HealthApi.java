package org.redress.standalone.server;

import java.util.Map;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.standalone.installation.Installation;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whoever watches over processes; open to all, so it says yes or no and nothing else. */
@RestController
final class HealthApi {
    private static final int UNAVAILABLE = 503;

    private final Installation installation;

    HealthApi(Installation installation) {
        this.installation = installation;
    }

    @GetMapping("/health/live")
    Map<String, Boolean> live() {
        return Map.of("live", true);
    }

    /** Only when every read model has caught up with the journal. */
    @GetMapping("/health/ready")
    ResponseEntity<Map<String, Boolean>> ready() {
        boolean ready = installation.readModels().stream().allMatch(DeliveryStatus::complete);
        return ResponseEntity.status(ready ? 200 : UNAVAILABLE).body(Map.of("ready", ready));
    }
}
