package org.redress.commandside.packs;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.Severity;
import org.redress.events.packs.FeedbackRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import tools.jackson.databind.JsonNode;

/** The whole of one pack file. */
final class PackReader {
    private static final Set<String> KEYS = Set.of(
            "name",
            "title",
            "effective",
            "reason",
            "labels",
            "kinds",
            "tiers",
            "severities",
            "categories",
            "causes",
            "channels",
            "clocks",
            "pauseReasons",
            "numbering",
            "reopening",
            "feedback",
            "backdating");
    private final Faults faults = new Faults();

    PackReading read(JsonNode root) {
        Place file = new Place("", root, faults);
        if (!root.isObject()) {
            file.fault("文件内容不是规则包", "this file holds no pack");
            return new PackReading.Faulty(faults.all());
        }
        file.allow(KEYS);
        PackFile pack = new PackFile(
                name(file.field("name")),
                settings(file),
                effective(file.field("effective")),
                file.field("reason").textOrNull());
        PackCodes.check(pack.settings(), file);
        return faults.none() ? new PackReading.Read(pack) : new PackReading.Faulty(faults.all());
    }

    private static PackSettings settings(Place file) {
        Place backdating = file.field("backdating");
        return new PackSettings(
                label(file.field("title")),
                labels(file.field("labels")),
                KindSection.read(file.field("kinds")),
                file.field("tiers").texts(),
                file.field("severities").texts().stream().map(Severity::new).toList(),
                file.field("categories").texts(),
                file.field("causes").texts(),
                file.field("channels").texts(),
                ClockSection.read(file.field("clocks")),
                file.field("pauseReasons").texts(),
                NumberingSection.read(file.field("numbering")),
                file.field("reopening").oneOf(ReopeningRule.class, ReopeningRule.SAME_CASE),
                feedback(file.field("feedback")),
                backdating.absent() ? Duration.ZERO : LimitWords.span(backdating));
    }

    private static String name(Place place) {
        String name = place.text();
        if (!name.matches("[a-z][a-z0-9-]{0,39}")) {
            place.fault(
                    "规则包名称只能用小写字母、数字和连字符，以字母开头，最长 40 个字符",
                    "a pack name has lower-case letters, digits and hyphens, begins with a letter, and is at most 40 long");
        }
        return name;
    }

    private static @Nullable Instant effective(Place place) {
        if (place.absent()) {
            return null;
        }
        String words = place.text();
        try {
            return words.equals("always") ? PackFile.ALWAYS : Instant.parse(words);
        } catch (DateTimeException wrong) {
            place.fault(
                    "生效时间请写 always 或带时区的时刻，如 2026-01-01T00:00:00+08:00",
                    "write always or an instant with its offset, e.g. 2026-01-01T00:00:00+08:00");
            return null;
        }
    }

    private static Label label(Place place) {
        place.allow(Set.of("zh", "en"));
        return new Label(place.field("zh").text(), place.field("en").text());
    }

    private static Map<String, Label> labels(Place place) {
        Map<String, Label> labels = new HashMap<>();
        place.map().forEach((code, each) -> labels.put(code, label(each)));
        return labels;
    }

    private static FeedbackRule feedback(Place place) {
        place.allow(Set.of("lowest", "highest", "satisfiedAtLeast", "dissatisfiedAtMost", "dimensions", "required"));
        FeedbackRule rule = new FeedbackRule(
                place.field("lowest").number(),
                place.field("highest").number(),
                place.field("satisfiedAtLeast").number(),
                place.field("dissatisfiedAtMost").number(),
                place.field("dimensions").texts(),
                place.field("required").yes(false));
        List<Integer> rising =
                List.of(rule.lowest(), rule.dissatisfiedAtMost() + 1, rule.satisfiedAtLeast(), rule.highest());
        if (!rising.equals(rising.stream().sorted().toList()) || rule.lowest() == rule.highest()) {
            place.fault(
                    "评分应满足：最低分 <= 不满意上限 < 满意下限 <= 最高分",
                    "the scores must satisfy: lowest <= dissatisfiedAtMost < satisfiedAtLeast <= highest");
        }
        return rule;
    }
}
