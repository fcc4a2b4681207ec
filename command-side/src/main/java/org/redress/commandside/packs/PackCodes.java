package org.redress.commandside.packs;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.PackSettings;

/** Codes used in one section must be declared in another: a limit for a tier nobody has would never hold. */
final class PackCodes {
    private PackCodes() {}

    static void check(PackSettings pack, Place file) {
        Set<String> kinds = kinds(pack);
        Place clocks = file.field("clocks");
        for (ClockRule clock : pack.clocks()) {
            Place place = clocks.field(clock.name());
            for (CaseKind kind : clock.kinds()) {
                known(kind.value(), kinds, place.field("kinds"));
            }
            for (int i = 0; i < clock.limits().size(); i++) {
                scope(clock.limits().get(i), pack, place.field("limits").list().get(i));
            }
        }
        Set<String> codes = codes(pack);
        for (String code : pack.labels().keySet()) {
            known(code, codes, file.field("labels").field(code));
        }
    }

    private static void scope(ScopedLimit limit, PackSettings pack, Place place) {
        Severity severity = limit.severity();
        CaseKind kind = limit.kind();
        known(limit.tier(), pack.tiers(), place.field("tier"));
        known(limit.category(), pack.categories(), place.field("category"));
        known(severity == null ? null : severity.value(), severities(pack), place.field("severity"));
        known(kind == null ? null : kind.value(), kinds(pack), place.field("kind"));
    }

    private static void known(@Nullable String code, Collection<String> declared, Place place) {
        if (code != null && !declared.contains(code)) {
            place.fault("本规则包没有定义“" + code + "”", "this pack does not define '" + code + "'");
        }
    }

    private static Set<String> kinds(PackSettings pack) {
        return Set.copyOf(pack.kinds().stream().map(rule -> rule.kind().value()).toList());
    }

    private static Set<String> severities(PackSettings pack) {
        return Set.copyOf(pack.severities().stream().map(Severity::value).toList());
    }

    private static Set<String> codes(PackSettings pack) {
        Set<String> codes = new HashSet<>(kinds(pack));
        codes.addAll(severities(pack));
        codes.addAll(pack.tiers());
        codes.addAll(pack.categories());
        codes.addAll(pack.causes());
        codes.addAll(pack.channels());
        codes.addAll(pack.pauseReasons());
        codes.addAll(pack.feedback().dimensions());
        pack.clocks().forEach(clock -> codes.add(clock.name()));
        for (KindRule kind : pack.kinds()) {
            codes.addAll(kind.requiredFields());
            kind.stages().forEach(stage -> codes.add(stage.name()));
        }
        return codes;
    }
}
