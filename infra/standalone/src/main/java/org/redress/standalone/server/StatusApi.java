package org.redress.standalone.server;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.standalone.installation.Installation;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether everything is up, how far each read model is, and which imports were begun and not ended. */
@RestController
final class StatusApi {
    private final Installation installation;

    StatusApi(Installation installation) {
        this.installation = installation;
    }

    @GetMapping("/api/v1/status")
    Map<String, Object> status() {
        List<DeliveryStatus> models = installation.readModels();
        Map<String, Object> status = new LinkedHashMap<>();
        status.put("ready", models.stream().allMatch(DeliveryStatus::complete));
        status.put("head", installation.journal().head());
        status.put("unfinishedImports", installation.unfinishedImports());
        status.put("readModels", models);
        return status;
    }
}
