package org.redress.commandside.spec;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.FeedbackRule;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.KindRule.StageRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.worktime.Limit;

/** Mother of packs: plain ones that forbid nothing, until a specification says otherwise. */
public final class APack {
    private List<KindRule> kinds = List.of();
    private List<String> tiers = List.of();
    private List<Severity> severities = List.of();
    private List<String> categories = List.of();
    private List<String> causes = List.of();
    private List<String> channels = List.of();
    private List<ClockRule> clocks = List.of();
    private List<String> pauseReasons = List.of();
    private NumberingRule numbering =
            new NumberingRule("case", "{yy}{MM}{dd}{seq:3}", NumberingRule.Reset.YEAR, "Asia/Shanghai");
    private ReopeningRule reopening = ReopeningRule.SAME_CASE;
    private FeedbackRule feedback = new FeedbackRule(1, 5, 4, 2, List.of(), false);
    private Duration backdating = Duration.ZERO;

    private APack() {}

    public static APack plain() {
        return new APack();
    }

    public APack kinds(KindRule... rules) {
        kinds = List.of(rules);
        return this;
    }

    /** Stages ending in a question mark are optional. */
    public APack complaintsWithStages(String... stages) {
        return kinds(new KindRule(CaseKind.COMPLAINT, stages(stages), List.of(), false));
    }

    public APack acceptedComplaints(String... stages) {
        return kinds(new KindRule(CaseKind.COMPLAINT, stages(stages), List.of(), true));
    }

    public APack complaintsNeed(String... fields) {
        return kinds(new KindRule(CaseKind.COMPLAINT, List.of(), List.of(fields), false));
    }

    public APack tiers(String... values) {
        tiers = List.of(values);
        return this;
    }

    public APack severities(String... values) {
        severities = List.of(values).stream().map(Severity::new).toList();
        return this;
    }

    public APack categories(String... values) {
        categories = List.of(values);
        return this;
    }

    public APack causes(String... values) {
        causes = List.of(values);
        return this;
    }

    public APack channels(String... values) {
        channels = List.of(values);
        return this;
    }

    /** A clock of one day on the always-open calendar, warning at half of it. */
    public APack clock(String name, boolean pausable) {
        return clockOn(ClockRule.ALWAYS, name, pausable);
    }

    public APack clockOn(String calendar, String name, boolean pausable) {
        ClockRule rule = new ClockRule(
                name,
                ClockRule.Mark.OPENED,
                List.of(new ClockRule.Stop(ClockRule.Mark.CLOSED, ClockRule.Which.IN_FORCE)),
                calendar,
                List.of(),
                List.of(new ClockRule.ScopedLimit(
                        null, null, null, null, Map.of(), new Limit.OfDuration(Duration.ofDays(1)))),
                List.of(50, 80),
                pausable,
                null);
        clocks = Stream.concat(clocks.stream(), Stream.of(rule)).toList();
        return this;
    }

    public APack pauseReasons(String... values) {
        pauseReasons = List.of(values);
        return this;
    }

    public APack numbered(String pattern, NumberingRule.Reset reset) {
        numbering = new NumberingRule("case", pattern, reset, "Asia/Shanghai");
        return this;
    }

    public APack reopening(ReopeningRule rule) {
        reopening = rule;
        return this;
    }

    public APack feedback(int lowest, int highest, boolean required, String... dimensions) {
        feedback = new FeedbackRule(lowest, highest, highest, lowest, List.of(dimensions), required);
        return this;
    }

    public APack backdating(Duration limit) {
        backdating = limit;
        return this;
    }

    public PackSettings settings() {
        return new PackSettings(
                new Label("样例", "Sample"),
                Map.of(),
                kinds,
                tiers,
                severities,
                categories,
                causes,
                channels,
                clocks,
                pauseReasons,
                numbering,
                reopening,
                feedback,
                backdating);
    }

    private static List<StageRule> stages(String... names) {
        return List.of(names).stream()
                .map(name -> new StageRule(name.replace("?", ""), name.endsWith("?")))
                .toList();
    }
}
