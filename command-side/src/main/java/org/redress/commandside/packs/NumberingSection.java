package org.redress.commandside.packs;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.NumberingRule.Reset;

/** {@code numbering}: a pattern whose date parts suit the reset, so that no number is ever given twice. */
final class NumberingSection {
    private static final Pattern PART = Pattern.compile("\\{(yy|yyyy|MM|dd|seq:[1-9])}");

    private NumberingSection() {}

    static NumberingRule read(Place place) {
        place.allow(Set.of("series", "pattern", "reset", "zone"));
        NumberingRule rule = new NumberingRule(
                place.field("series").text(),
                place.field("pattern").text(),
                place.field("reset").oneOf(Reset.class, Reset.NEVER),
                place.field("zone").text());
        pattern(rule, place.field("pattern"));
        zone(rule.zone(), place.field("zone"));
        return rule;
    }

    private static void pattern(NumberingRule rule, Place place) {
        List<String> parts = new ArrayList<>();
        String rest = PART.matcher(rule.pattern()).replaceAll(part -> {
            parts.add(part.group(1));
            return "";
        });
        boolean oneSequence =
                parts.stream().filter(part -> part.startsWith("seq")).count() == 1;
        if (!oneSequence || rest.contains("{") || rest.contains("}")) {
            place.fault(
                    "编号格式由 {yy} {yyyy} {MM} {dd} 和恰好一个 {seq:位数} 组成，如 {yy}{MM}{seq:2}",
                    "a pattern is made of {yy} {yyyy} {MM} {dd} and exactly one {seq:digits}, e.g. {yy}{MM}{seq:2}");
            return;
        }
        boolean year = parts.contains("yy") || parts.contains("yyyy");
        boolean unique =
                switch (rule.reset()) {
                    case MONTH -> year && parts.contains("MM");
                    case YEAR -> year;
                    case NEVER -> true;
                };
        if (!unique) {
            place.fault(
                    "流水号按 " + rule.reset() + " 重新开始，但格式里没有相应的日期部分，编号会重复",
                    "the sequence restarts by " + rule.reset()
                            + " but the pattern does not show that period, so numbers would repeat");
        }
    }

    private static void zone(String zone, Place place) {
        try {
            ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            place.fault("没有这个时区：" + zone, "there is no time zone " + zone);
        }
    }
}
