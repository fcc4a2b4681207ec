package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.Personal;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliverySettings;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.Views;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterFilter;
import org.redress.queryside.cases.register.RegisterQuery;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.cases.timeline.Detail;
import org.redress.queryside.cases.timeline.Timeline;
import org.redress.queryside.cases.timeline.TimelineEntry;

/** After an erasure no model holds the words, and each equals the one that is built from the journal afterwards. */
class ErasureContractTest {
    private static final Duration SOON = Duration.ofMinutes(2);
    private static final MemoryEvents EVENTS = Lives.of(7, 60);

    @ParameterizedTest
    @EnumSource
    void models_that_were_erased_from_equal_models_built_afterwards(ViewsEngine engine) {
        SealedEvents journal = new SealedEvents(EVENTS);
        try (Views views = engine.open();
                Delivery delivery = start(journal, views)) {
            arrived(delivery);
            Map<String, String> before = Models.hashes(views, EVENTS);
            Set<String> gone = journal.erase("customer:customer-1");
            assertThat(gone).hasSizeGreaterThan(3);
            delivery.erase(gone);

            Map<String, String> after = Models.hashes(views, EVENTS);
            assertThat(after).isEqualTo(builtFrom(journal, engine));
            assertThat(changed(before, after))
                    .containsExactly("customer_file", "customer_key", "register_case", "timeline_event");
        }
    }

    @ParameterizedTest
    @EnumSource
    void only_the_words_of_the_erased_are_gone(ViewsEngine engine) {
        SealedEvents journal = new SealedEvents(EVENTS);
        try (Views views = engine.open();
                Delivery delivery = start(journal, views)) {
            arrived(delivery);
            Set<String> gone = journal.erase("customer:customer-1");
            delivery.erase(gone);

            assertThat(personal(views))
                    .isNotEmpty()
                    .allSatisfy(detail -> assertThat(detail.after())
                            .matches(text ->
                                    text == null || text.equals(Personal.ERASED) == gone.contains(detail.subject())));
            assertThat(register(views))
                    .filteredOn(row -> gone.contains(Personal.caseSubject(row.caseId())))
                    .isNotEmpty()
                    .allMatch(row -> Personal.ERASED.equals(row.title()));
        }
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(table -> !Objects.equals(before.get(table), after.get(table)))
                .sorted()
                .toList();
    }

    private static Map<String, String> builtFrom(SealedEvents journal, ViewsEngine engine) {
        try (Views views = engine.open();
                Delivery delivery = start(journal, views)) {
            arrived(delivery);
            return Models.hashes(views, EVENTS);
        }
    }

    private static Delivery start(SealedEvents journal, Views views) {
        return Delivery.start(journal, views, Now.system(), DeliverySettings.STANDARD, Models.all(EVENTS));
    }

    private static void arrived(Delivery delivery) {
        assertThat(delivery.names()).allMatch(name -> delivery.awaitPosition(name, EVENTS.head(), SOON));
    }

    private static List<RegisterView> register(Views views) {
        return Lives.TENANTS.stream()
                .flatMap(tenant -> new Register(views)
                        .list(RegisterQuery.newest(tenant, RegisterFilter.ALL, 1_000)).rows().stream())
                .toList();
    }

    private static List<Detail> personal(Views views) {
        Timeline timeline = new Timeline(views);
        return Lives.TENANTS.stream()
                .flatMap(tenant -> cases().flatMap(id -> timeline.of(tenant, id).stream()))
                .map(TimelineEntry::details)
                .flatMap(List::stream)
                .filter(detail -> detail.subject() != null)
                .toList();
    }

    private static Stream<String> cases() {
        return EVENTS.readAfter(0, Integer.MAX_VALUE).stream()
                .map(recorded -> recorded.envelope().stream().id())
                .distinct();
    }
}
