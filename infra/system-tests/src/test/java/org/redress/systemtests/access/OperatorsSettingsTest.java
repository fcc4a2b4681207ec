package org.redress.systemtests.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.standalone.installation.InstallationZone;
import org.redress.standalone.server.StandaloneServer;

/** What an operator set before the start. */
class OperatorsSettingsTest {
    private static final String OPEN = "redress.access.metrics-without-login";

    @TempDir
    Path data;

    @AfterEach
    void forget() {
        System.clearProperty(OPEN);
        System.clearProperty(InstallationZone.SETTING);
    }

    @Test
    void metrics_may_be_open_to_the_machine_itself_and_to_nobody_behind_a_proxy() {
        System.setProperty(OPEN, "true");
        try (StandaloneServer server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0)) {
            Guest scraper = new Guest(server.port());
            assertThat(scraper.get("/metrics").statusCode()).isEqualTo(200);
            assertThat(scraper.get("/metrics").body()).contains("redress_journal_head");
            assertThat(scraper.get("/metrics", "X-Forwarded-For", "203.0.113.9").statusCode())
                    .isEqualTo(401);
            assertThat(scraper.get("/api/v1/status").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void pages_reports_and_counts_are_in_the_zone_that_was_set() {
        System.setProperty(InstallationZone.SETTING, "America/Lima");
        try (StandaloneServer server = StandaloneServer.start(Staffed.open(data), "127.0.0.1", 0)) {
            assertThat(server.installation().zone()).isEqualTo(ZoneId.of("America/Lima"));
            assertThat(server.installation().figures().standings().zone()).isEqualTo(ZoneId.of("America/Lima"));
            Guest auditor = Guest.loggedIn(server.port(), "auditor");
            assertThat(auditor.get("/api/v1/reports/overview").body()).contains("\"zone\" : \"America/Lima\"");
            assertThat(auditor.get("/access-log").statusCode()).isEqualTo(200);
        }
    }
}
