package org.redress.standalone.server;

import org.redress.infra.web.WebConfiguration;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.ReportsApi;
import org.redress.standalone.installation.Installation;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Imports every configuration by name; nothing is found by scanning. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({WebConfiguration.class, ReportsApi.class, LocalImports.class, StatusApi.class})
class StandaloneApplication {

    @Bean(destroyMethod = "")
    Reports reports(Installation installation) {
        return installation.reports();
    }
}
