package org.redress.infra.metrics;

import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.util.List;
import java.util.stream.Stream;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the measures; journal, delivery and clock come from outside. */
@Configuration(proxyBeanMethods = false)
@Import(MetricsPage.class)
public class MetricsConfiguration {

    @Bean(destroyMethod = "close")
    PrometheusMeterRegistry meters() {
        PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        return registry;
    }

    /** Listens to collections until it is closed. */
    @Bean(destroyMethod = "close")
    JvmGcMetrics collections(PrometheusMeterRegistry meters) {
        JvmGcMetrics collections = new JvmGcMetrics();
        collections.bindTo(meters);
        return collections;
    }

    @Bean
    RequestTimes requestTimes(PrometheusMeterRegistry meters) {
        return new RequestTimes(meters);
    }

    @Bean
    JournalMeters journalMeters(Journal journal, PrometheusMeterRegistry meters) {
        return new JournalMeters(journal, meters);
    }

    @Bean
    DeliveryMeters deliveryMeters(
            Delivery delivery, List<WatchedModel> others, Journal journal, Now now, PrometheusMeterRegistry meters) {
        List<WatchedModel> models = Stream.concat(
                        delivery.names().stream().map(name -> new WatchedModel(name, () -> delivery.status(name))),
                        others.stream())
                .toList();
        return new DeliveryMeters(models, journal, now, meters);
    }
}
