package org.redress.queryside.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.Audience;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.ConversationEvent;
import org.redress.events.cases.RoutingEvent;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliverySettings;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.infra.delivery.MemoryEvents.About;
import org.redress.infra.delivery.Views;
import org.redress.infra.delivery.ViewsEngine;
import org.redress.infra.time.Now;

/** Who hears of what, for which reason, and never of what they did themselves. */
class NoticesTest {
    private static final long ALL = Long.MAX_VALUE;
    private final MemoryEvents events = new MemoryEvents();

    private void said(String caseId, String actor, CaseEvent event) {
        said(caseId, actor, "ui", event);
    }

    private void said(String caseId, String actor, String source, CaseEvent event) {
        About about = new About(OccurredAt.exactly(Instant.EPOCH), actor, source, new UUID(1, events.head()));
        events.add("default", StreamId.ofCase(caseId), event, about);
    }

    private void read(ViewsEngine engine, Consumer<Notices> look) {
        try (Views views = engine.open();
                Delivery delivery = Delivery.start(
                        events, views, Now.system(), DeliverySettings.STANDARD, List.of(NoticesProjection::new))) {
            assertThat(delivery.awaitPosition(NoticesProjection.NAME, events.head(), Duration.ofMinutes(1)))
                    .isTrue();
            look.accept(new Notices(views));
        }
    }

    private static List<String> rung(Notices notices, String staffId) {
        return notices.rung("default", staffId, ALL, 100).stream()
                .map(notice -> notice.wireName() + " " + notice.ground())
                .toList();
    }

    private static List<Long> moved(Notices notices, String staffId, long above) {
        return notices.moved("default", staffId, above, 100).stream()
                .map(Notice::position)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_holder_hears_what_concerns_them_and_not_what_they_did(ViewsEngine engine) {
        said("c1", "boss", assigned("li"));
        said("c1", "li", note("mine"));
        said("c1", "wang", note("hers"));
        said("c1", "wang", urged());
        said("c1", "li", assigned("li"));

        read(engine, notices -> {
            assertThat(rung(notices, "li"))
                    .containsExactly("case.urged OWNER", "case.note-added OWNER", "case.assigned OWNER");
            assertThat(notices.unread("default", "li", 0)).isEqualTo(3);
            assertThat(notices.unread("default", "li", 3)).isEqualTo(1);
            assertThat(notices.unread("other", "li", 0)).isZero();
            assertThat(rung(notices, "wang")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_passes_a_case_on_and_who_gets_it_both_know(ViewsEngine engine) {
        said("c1", "boss", assigned("li"));
        said("c1", "boss", assigned("wang"));

        read(engine, notices -> {
            assertThat(rung(notices, "li")).containsExactly("case.assigned OWNER", "case.assigned OWNER");
            assertThat(rung(notices, "wang")).containsExactly("case.assigned OWNER");
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_is_named_hears_it_once_even_when_it_is_their_case(ViewsEngine engine) {
        said("c1", "boss", assigned("li"));
        said("c1", "wang", note("@li @zhao", "li", "zhao", "wang"));

        read(engine, notices -> {
            assertThat(rung(notices, "li")).containsExactly("case.note-added MENTIONED", "case.assigned OWNER");
            assertThat(rung(notices, "zhao")).containsExactly("case.note-added MENTIONED");
            assertThat(rung(notices, "wang")).isEmpty();
        });
    }

    @ParameterizedTest
    @EnumSource
    void who_follows_hears_the_turns_until_they_stop_following(ViewsEngine engine) {
        said("c1", "zhao", new RoutingEvent.CaseWatched("zhao"));
        said("c1", "li", new ConversationEvent.CustomerResponded(null, null, null));
        said("c1", "li", new RoutingEvent.StageEntered("main", "visit", List.of()));
        said("c1", "zhao", new RoutingEvent.CaseUnwatched("zhao"));
        said("c1", "li", new ClosureEvent.CaseResolved(null, null));

        read(engine, notices -> {
            assertThat(rung(notices, "zhao")).containsExactly("case.responded WATCHER");
            assertThat(moved(notices, "zhao", 0)).containsExactly(3L, 2L);
            assertThat(moved(notices, "zhao", 2)).containsExactly(3L);
        });
    }

    @ParameterizedTest
    @EnumSource
    void nobody_hears_of_what_was_imported_but_the_holder_is_known_from_it(ViewsEngine engine) {
        said("c1", "import", "import:old-desk", assigned("li"));
        said("c1", "wang", urged());

        read(engine, notices -> assertThat(rung(notices, "li")).containsExactly("case.urged OWNER"));
    }

    @ParameterizedTest
    @EnumSource
    void the_bell_stops_counting_at_its_limit_and_pages_go_on_below(ViewsEngine engine) {
        said("c1", "boss", assigned("li"));
        for (int again = 0; again < 120; again++) {
            said("c1", "wang", urged());
        }
        read(engine, notices -> {
            assertThat(notices.unread("default", "li", 0)).isEqualTo(Notices.COUNTED);
            List<Notice> first = notices.rung("default", "li", ALL, 100);
            List<Notice> rest = notices.rung("default", "li", first.getLast().position(), 100);
            assertThat(first).hasSize(100);
            assertThat(rest).hasSize(21);
        });
    }

    private static RoutingEvent assigned(String owner) {
        return new RoutingEvent.CaseAssigned(owner, null, null);
    }

    private static ConversationEvent urged() {
        return new ConversationEvent.CaseUrged("CUSTOMER", "PHONE", null);
    }

    private static ConversationEvent note(String text, String... mentioned) {
        return new ConversationEvent.NoteAdded(
                Audience.INTERNAL, Personal.ofCase("c1", text), mentioned.length == 0 ? null : List.of(mentioned));
    }
}
