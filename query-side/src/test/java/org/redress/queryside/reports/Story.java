package org.redress.queryside.reports;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.OccurredAt.Precision;
import org.redress.infra.delivery.Micros;
import org.redress.queryside.reports.facts.Fact;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** Tells what happened to one case, in the order it is told. Times are local to Shanghai. */
final class Story {
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Stories stories;
    private final FactCase told;

    Story(Stories stories, FactCase told) {
        this.stories = stories;
        this.told = told;
    }

    static Instant instant(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }

    static OccurredAt at(String local) {
        return OccurredAt.exactly(instant(local));
    }

    /** The source does not say when; it was imported at that time. */
    static OccurredAt sometimeBefore(String local) {
        return new OccurredAt(instant(local), Precision.UNKNOWN);
    }

    Story assigned(String local, @Nullable String owner) {
        return add(FactKind.ASSIGNED, at(local), Says.owner(owner));
    }

    Story responded(String local) {
        return add(FactKind.RESPONDED, at(local), Says.NOTHING);
    }

    Story escalated(String local) {
        return add(FactKind.ESCALATED, at(local), Says.NOTHING);
    }

    Story noted(String local) {
        return add(FactKind.NOTED, at(local), Says.NOTHING);
    }

    Story resolved(String local) {
        return add(FactKind.RESOLVED, at(local), Says.NOTHING);
    }

    Story closed(String local) {
        return add(FactKind.CLOSED, at(local), Says.NOTHING);
    }

    Story closed(String local, int score) {
        return add(FactKind.CLOSED, at(local), Says.score(score));
    }

    Story reopened(String local) {
        return add(FactKind.REOPENED, at(local), Says.NOTHING);
    }

    Story amended(String local, Map<String, String> changes) {
        return add(FactKind.AMENDED, at(local), Says.attributes(changes));
    }

    Story add(FactKind kind, OccurredAt at, Says says) {
        return add(kind, at, says, true);
    }

    /** What an automation did, or what a command did besides its first event. */
    Story uncounted(FactKind kind, OccurredAt at, Says says) {
        return add(kind, at, says, false);
    }

    private Story add(FactKind kind, OccurredAt at, Says says, boolean counted) {
        List<Fact> events = told.events();
        long position = stories.nextPosition();
        long micros = Micros.of(at.instant());
        events.add(new Fact(
                position,
                events.size() + 1L,
                kind,
                micros,
                at.precision(),
                micros,
                counted,
                says.owner(),
                says.word(),
                says.score(),
                says.attributes()));
        return this;
    }

    /** What an event says beside that it happened. */
    record Says(
            @Nullable String owner,
            @Nullable String word,
            @Nullable Integer score,
            Map<String, String> attributes) {
        static final Says NOTHING = new Says(null, null, null, Map.of());

        static Says owner(@Nullable String owner) {
            return new Says(owner, null, null, Map.of());
        }

        static Says word(String word) {
            return new Says(null, word, null, Map.of());
        }

        static Says score(@Nullable Integer score) {
            return new Says(null, null, score, Map.of());
        }

        static Says attributes(Map<String, String> attributes) {
            return new Says(null, null, null, attributes);
        }
    }
}
