package org.redress.queryside.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.accounts.AccessDatabase;
import org.redress.infra.access.accounts.SavedViews;
import org.redress.infra.export.Exports;
import org.redress.infra.time.Now;
import org.redress.infra.web.Completeness;
import org.redress.infra.web.WebConfiguration;
import org.redress.queryside.cases.lists.ListConfiguration;
import org.redress.queryside.cases.lists.Titles;
import org.redress.queryside.cases.register.OwnWrites;
import org.redress.queryside.cases.timeline.CaseCustomers;
import org.redress.queryside.cases.timeline.CaseEntries;
import org.redress.queryside.cases.timeline.TimelineConfiguration;
import org.redress.queryside.reports.FactSource;
import org.redress.queryside.reports.Standings;
import org.redress.queryside.watch.WatchConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The query side's pages on a port of their own, over facts in memory. */
final class Pages {
    private Pages() {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({WebConfiguration.class, WatchConfiguration.class, ListConfiguration.class, TimelineConfiguration.class})
    static class Application {}

    static ConfigurableApplicationContext start(FactSource facts, int port) {
        return start(facts, Now.system(), port);
    }

    static ConfigurableApplicationContext start(FactSource facts, Now now, int port) {
        return start(facts, now, () -> true, port);
    }

    static ConfigurableApplicationContext start(FactSource facts, Now now, Completeness completeness) {
        return start(facts, now, completeness, 0);
    }

    private static ConfigurableApplicationContext start(
            FactSource facts, Now now, Completeness completeness, int port) {
        ApplicationContextInitializer<GenericApplicationContext> beans = context -> {
            context.registerBean(Now.class, () -> now);
            context.registerBean(Colleagues.class, () -> Pages::colleagues);
            context.registerBean(Completeness.class, () -> completeness);
            context.registerBean(SavedViews.class, () -> savedViews(now));
            context.registerBean(Exports.class, () -> new Exports((_, _) -> {}, now));
            context.registerBean(Titles.class, Entries.Known::new);
            context.registerBean(CaseEntries.class, () -> Entries::of);
            context.registerBean(CaseCustomers.class, () -> (_, _, _, _) -> null);
            context.registerBean(OwnWrites.class, () -> (position, _) -> position < 1000);
            context.registerBean(
                    Standings.class,
                    () -> new Standings(facts, new ReferencePolicies(), ZoneId.of("Asia/Shanghai"), now));
        };
        return new SpringApplicationBuilder(Application.class)
                .initializers(beans)
                .properties(Map.of("server.port", port, "spring.main.banner-mode", "off"))
                .run();
    }

    private static List<Colleagues.Colleague> colleagues(String tenant) {
        return List.of(new Colleagues.Colleague("staff-1", "李明", "li.ming", "li ming"));
    }

    private static SavedViews savedViews(Now now) {
        try {
            return new SavedViews(AccessDatabase.h2(Files.createTempDirectory("saved-views")), now);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
