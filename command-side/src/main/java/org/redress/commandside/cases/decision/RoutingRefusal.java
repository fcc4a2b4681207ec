package org.redress.commandside.cases.decision;

import java.util.List;

/** What is wrong with where the case should go. */
public sealed interface RoutingRefusal extends Refusal {

    /** The case has this owner already. */
    record AlreadyAssigned(String owner) implements RoutingRefusal {
        @Override
        public String reason() {
            return "ALREADY_ASSIGNED";
        }
    }

    /** Nobody holds the case, so nobody can be taken off it. */
    record NobodyAssigned() implements RoutingRefusal {
        @Override
        public String reason() {
            return "NOBODY_ASSIGNED";
        }
    }

    /** Levels of help count from 1. */
    record LevelTooLow(int level) implements RoutingRefusal {
        @Override
        public String reason() {
            return "LEVEL_TOO_LOW";
        }
    }

    /** The track of this kind has no such stage. */
    record UnknownStage(String stage, List<String> stages) implements RoutingRefusal {
        public UnknownStage {
            stages = List.copyOf(stages);
        }

        @Override
        public String reason() {
            return "UNKNOWN_STAGE";
        }
    }

    /** The case has been at or beyond this stage. */
    record StageBehind(String stage, List<String> ahead) implements RoutingRefusal {
        public StageBehind {
            ahead = List.copyOf(ahead);
        }

        @Override
        public String reason() {
            return "STAGE_BEHIND";
        }
    }

    /** Only optional stages may be skipped. */
    record StagesSkipped(String stage, List<String> skipped) implements RoutingRefusal {
        public StagesSkipped {
            skipped = List.copyOf(skipped);
        }

        @Override
        public String reason() {
            return "STAGES_SKIPPED";
        }
    }

    /** The track has no further stage. */
    record NoStageAhead() implements RoutingRefusal {
        @Override
        public String reason() {
            return "NO_STAGE_AHEAD";
        }
    }

    /** Stages that are not optional are still ahead. */
    record StagesLeft(List<String> stages) implements RoutingRefusal {
        public StagesLeft {
            stages = List.copyOf(stages);
        }

        @Override
        public String reason() {
            return "STAGES_LEFT";
        }
    }

    /** They follow the case already. */
    record AlreadyWatching(String watcher) implements RoutingRefusal {
        @Override
        public String reason() {
            return "ALREADY_WATCHING";
        }
    }

    /** They do not follow the case. */
    record NotWatching(String watcher) implements RoutingRefusal {
        @Override
        public String reason() {
            return "NOT_WATCHING";
        }
    }

    /** Nobody follows the case. */
    record NobodyWatching() implements RoutingRefusal {
        @Override
        public String reason() {
            return "NOBODY_WATCHING";
        }
    }
}
