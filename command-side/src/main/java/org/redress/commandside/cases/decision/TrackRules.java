package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;

/** The order of stages: prescribed ones are never skipped, optional ones only on record (S004-A-04, S004-A-17). */
final class TrackRules {
    private TrackRules() {}

    static Optional<Refusal> stagesAreEnteredInOrder(CaseFile file, String stage, Facts facts) {
        Track track = Track.of(file, facts);
        return theTrackHasTheStage(track, stage)
                .or(() -> aTrackIsNotWalkedBack(track, stage))
                .or(() -> onlyOptionalStagesAreSkipped(track, stage));
    }

    static Optional<Refusal> aStageIsAhead(CaseFile file, Facts facts) {
        return Rules.refuseIf(Track.of(file, facts).ahead().isEmpty(), RoutingRefusal.NoStageAhead::new);
    }

    static Optional<Refusal> noRequiredStageIsLeft(CaseFile file, Facts facts) {
        Track track = Track.of(file, facts);
        List<String> left = track.requiredAmong(Track.names(track.ahead()));
        return Rules.refuseIf(!left.isEmpty(), () -> new RoutingRefusal.StagesLeft(left));
    }

    /** What is answered at first contact never enters its track; what has entered it, walks it to the end. */
    static Optional<Refusal> aTrackOnceBegunIsFinished(CaseFile file, Facts facts) {
        return Track.of(file, facts).begun() ? noRequiredStageIsLeft(file, facts) : Rules.allowed();
    }

    private static Optional<Refusal> theTrackHasTheStage(Track track, String stage) {
        return Rules.refuseIf(
                !track.hasStage(stage), () -> new RoutingRefusal.UnknownStage(stage, Track.names(track.stages())));
    }

    private static Optional<Refusal> aTrackIsNotWalkedBack(Track track, String stage) {
        List<String> ahead = Track.names(track.ahead());
        return Rules.refuseIf(!ahead.contains(stage), () -> new RoutingRefusal.StageBehind(stage, ahead));
    }

    private static Optional<Refusal> onlyOptionalStagesAreSkipped(Track track, String stage) {
        List<String> skipped = track.requiredAmong(track.before(stage));
        return Rules.refuseIf(!skipped.isEmpty(), () -> new RoutingRefusal.StagesSkipped(stage, skipped));
    }
}
