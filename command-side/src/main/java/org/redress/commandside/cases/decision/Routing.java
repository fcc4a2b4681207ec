package org.redress.commandside.cases.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.ClosureEvent;
import org.redress.events.cases.RoutingEvent;

/**
 * Who holds the case and how far it got.
 *
 * @param highestLevel highest level it was escalated to; 0 when it never was
 * @param track the track it is on, named after the kind; absent before the first stage
 * @param passed stages entered or skipped on this track, in order
 * @param watchers staff who follow the case without holding it
 */
public record Routing(
        @Nullable String owner,
        @Nullable String unit,
        int highestLevel,
        @Nullable String track,
        List<String> passed,
        Set<String> watchers) {
    static final Routing NOBODY = new Routing(null, null, 0, null, List.of(), Set.of());

    public Routing {
        passed = List.copyOf(passed);
        watchers = Set.copyOf(watchers);
    }

    /** Stages of this track that are behind, the current one last; empty when the case is on another track. */
    List<String> passedOn(String otherTrack) {
        return otherTrack.equals(track) ? passed : List.of();
    }

    Routing after(RoutingEvent event) {
        return switch (event) {
            case RoutingEvent.CaseAssigned(var newOwner, var newUnit, var _) ->
                new Routing(newOwner, newUnit, highestLevel, track, passed, watchers);
            case RoutingEvent.CaseTransferred passedOn ->
                new Routing(passedOn.owner(), passedOn.unit(), highestLevel, track, passed, watchers);
            case RoutingEvent.CaseWatched(var watcher) -> watchedBy(Sets.with(watchers, watcher));
            case RoutingEvent.CaseUnwatched(var watcher) -> watchedBy(Sets.without(watchers, watcher));
            case RoutingEvent.CaseEscalated escalated ->
                new Routing(owner, unit, Math.max(highestLevel, escalated.level()), track, passed, watchers);
            case RoutingEvent.StageEntered entered ->
                new Routing(owner, unit, highestLevel, entered.track(), passedAfter(entered), watchers);
        };
    }

    /** A reopened case runs through its track again (S004-F-33). */
    Routing after(ClosureEvent event) {
        return switch (event) {
            case ClosureEvent.CaseReopened _ -> new Routing(owner, unit, highestLevel, null, List.of(), watchers);
            case ClosureEvent.CaseResolved _, ClosureEvent.CaseClosed _ -> this;
            case ClosureEvent.CaseMerged _, ClosureEvent.CaseUnmerged _ -> this;
        };
    }

    private Routing watchedBy(Set<String> followers) {
        return new Routing(owner, unit, highestLevel, track, passed, followers);
    }

    private List<String> passedAfter(RoutingEvent.StageEntered entered) {
        List<String> stages = new ArrayList<>(passedOn(entered.track()));
        stages.addAll(entered.skipped());
        stages.add(entered.stage());
        return stages;
    }
}
