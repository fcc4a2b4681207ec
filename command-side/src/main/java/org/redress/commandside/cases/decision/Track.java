package org.redress.commandside.cases.decision;

import java.util.List;
import java.util.Optional;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.KindRule.StageRule;

/**
 * The ordered stages of a kind, and how far a case is along them.
 *
 * @param stages all of them; empty where the pack names none
 * @param passed names of those entered or skipped so far
 */
record Track(List<StageRule> stages, List<String> passed) {

    static Track of(CaseFile file, Facts facts) {
        Optional<KindRule> rule = facts.ruleFor(file.matter().kind());
        return new Track(
                rule.map(KindRule::stages).orElse(List.of()),
                file.routing().passedOn(file.matter().kind().value()));
    }

    boolean hasStage(String stage) {
        return names(stages).contains(stage);
    }

    boolean begun() {
        return !passed.isEmpty();
    }

    /** Behind the furthest stage that was passed; a stage left out by an older history is not gone back to. */
    List<StageRule> ahead() {
        int furthest = -1;
        for (int place = 0; place < stages.size(); place++) {
            if (passed.contains(stages.get(place).name())) {
                furthest = place;
            }
        }
        return stages.subList(furthest + 1, stages.size());
    }

    /** Stages that are left out by entering this one; none when it is not ahead. */
    List<String> before(String stage) {
        List<String> names = names(ahead());
        return names.subList(0, Math.max(0, names.indexOf(stage)));
    }

    List<String> requiredAmong(List<String> names) {
        return stages.stream()
                .filter(stage -> !stage.optional())
                .map(StageRule::name)
                .filter(names::contains)
                .toList();
    }

    static List<String> names(List<StageRule> stages) {
        return stages.stream().map(StageRule::name).toList();
    }
}
