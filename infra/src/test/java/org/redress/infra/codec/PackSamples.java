package org.redress.infra.codec;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Severity;
import org.redress.events.packs.ClockRule;
import org.redress.events.packs.ClockRule.Mark;
import org.redress.events.packs.ClockRule.ScopedLimit;
import org.redress.events.packs.ClockRule.Stop;
import org.redress.events.packs.ClockRule.Which;
import org.redress.events.packs.FeedbackRule;
import org.redress.events.packs.KindRule;
import org.redress.events.packs.Label;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.PackEvent.PackActivated;
import org.redress.events.packs.PackEvent.PackApproved;
import org.redress.events.packs.PackEvent.PackDrafted;
import org.redress.events.packs.PackEvent.PackReviewed;
import org.redress.events.packs.PackSettings;
import org.redress.events.packs.ReopeningRule;
import org.redress.events.worktime.Limit;

/** A pack that uses every limit there is, and one that leaves everything open. */
final class PackSamples {
    private static final Severity MAJOR = new Severity("重大");

    private static final List<ScopedLimit> LIMITS = List.of(
            new ScopedLimit(
                    "核心客户",
                    MAJOR,
                    CaseKind.COMPLAINT,
                    "产品质量/漆面",
                    Map.of("region", "OVERSEAS", "channel", "展会"),
                    new Limit.OfDuration(Duration.ofMinutes(90))),
            limit("核心客户", new Limit.EndOfWorkingDay(2, true)),
            limit("重要客户", new Limit.EndOfDay(15)),
            limit("临时客户", new Limit.GivenDate(LocalDate.of(2026, 2, 28))),
            limit("一般客户", new Limit.TimeOfDay(LocalTime.of(17, 30), 1)),
            limit(null, new Limit.Immediately(Duration.ofMinutes(10))));

    private static final List<ClockRule> CLOCKS = List.of(
            new ClockRule(
                    "RESOLUTION_WORKING",
                    Mark.ACCEPTED,
                    List.of(new Stop(Mark.RESOLVED, Which.FIRST), new Stop(Mark.CLOSED, Which.IN_FORCE)),
                    "cn-working-time",
                    List.of(CaseKind.COMPLAINT, CaseKind.SERVICE_REQUEST),
                    LIMITS,
                    List.of(50, 80),
                    true,
                    Duration.ofHours(9)),
            new ClockRule(
                    "FIRST_RESPONSE",
                    Mark.OPENED,
                    List.of(new Stop(Mark.RESPONDED, Which.FIRST)),
                    ClockRule.ALWAYS,
                    List.of(),
                    List.of(limit(null, new Limit.OfDuration(Duration.ofHours(24)))),
                    List.of(),
                    false,
                    null));

    private static final PackSettings FULL = new PackSettings(
            new Label("家具制造企业投诉管理", "Complaints of a furniture maker"),
            Map.of("重大", new Label("重大投诉", "Major complaint"), "COMPLAINT", new Label("投诉", "Complaint")),
            List.of(new KindRule(
                    CaseKind.COMPLAINT,
                    List.of(new KindRule.StageRule("受理", false), new KindRule.StageRule("现场核查", true)),
                    List.of("customerId", "订单号"),
                    true)),
            List.of("核心客户", "重要客户", "一般客户"),
            List.of(Severity.NORMAL, MAJOR),
            List.of("产品质量/漆面", "物流/破损"),
            List.of("供应商来料", "安装"),
            List.of("热线", "微信"),
            CLOCKS,
            List.of("WAITING_FOR_CUSTOMER", "FORCE_MAJEURE"),
            new NumberingRule("complaints", "{yy}{MM}{seq:2}", NumberingRule.Reset.MONTH, "Asia/Shanghai"),
            ReopeningRule.NEW_LINKED_CASE,
            new FeedbackRule(1, 5, 4, 2, List.of("时效", "态度"), true),
            Duration.ofDays(2));

    private static final PackSettings OPEN = new PackSettings(
            new Label("", ""),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new NumberingRule("all", "{seq:1}", NumberingRule.Reset.NEVER, "UTC"),
            ReopeningRule.SAME_CASE,
            new FeedbackRule(0, 0, 0, 0, List.of(), false),
            Duration.ZERO);

    static final List<Sample> ALL = List.of(
            Sample.of(new PackDrafted("manufacturer", 3, FULL, "增加重大投诉时限")),
            new Sample("open", new PackDrafted("blank", 1, OPEN, null)),
            Sample.of(new PackReviewed(3)),
            Sample.of(new PackApproved(3)),
            Sample.of(new PackActivated(3, Instant.parse("2026-01-31T16:00:00Z"))),
            new Sample("ever", new PackActivated(1, Instant.MIN)));

    private PackSamples() {}

    private static ScopedLimit limit(@Nullable String tier, Limit limit) {
        return new ScopedLimit(tier, null, null, null, Map.of(), limit);
    }
}
