package org.redress.commandside.packs;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.redress.events.cases.CaseKind;
import org.redress.events.packs.KindRule;

/** {@code kinds}: what the pack says of each kind of case. */
final class KindSection {
    private KindSection() {}

    static List<KindRule> read(Place kinds) {
        List<KindRule> rules = new ArrayList<>();
        kinds.map().forEach((kind, place) -> rules.add(rule(kind, place)));
        if (rules.isEmpty()) {
            kinds.fault("至少要有一种受理类型", "at least one kind of case is needed");
        }
        return rules;
    }

    private static KindRule rule(String kind, Place place) {
        place.allow(Set.of("acceptance", "required", "stages"));
        List<KindRule.StageRule> stages =
                place.field("stages").list().stream().map(KindSection::stage).toList();
        Set<String> names =
                Set.copyOf(stages.stream().map(KindRule.StageRule::name).toList());
        if (names.size() < stages.size()) {
            place.field("stages").fault("环节名称重复", "two stages have the same name");
        }
        return new KindRule(
                new CaseKind(kind),
                stages,
                place.field("required").texts(),
                place.field("acceptance").yes(false));
    }

    private static KindRule.StageRule stage(Place place) {
        place.allow(Set.of("name", "optional"));
        return new KindRule.StageRule(
                place.field("name").text(), place.field("optional").yes(false));
    }
}
