package org.redress.standalone.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

/** A desk that has worked for half a year: busy, mostly in time, with a few cases overdue now. */
final class DemoDesk {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd", Locale.ROOT);
    private static final List<String> CHANNELS = List.of("PHONE", "PHONE", "WECHAT", "EMAIL", "COUNTER", "WEB");
    private static final List<String> TIERS = List.of("T1", "T2", "T2", "T3", "T3", "T3");

    private final Dice dice;
    private final Instant now;
    private final Faker chinese;
    private final Faker english;
    private final List<Matter> chineseMatters = Matter.read("matters_zh.txt");
    private final List<Matter> englishMatters = Matter.read("matters_en.txt");
    private final List<DemoCustomer> customers;
    private final Map<LocalDate, Integer> sequence = new HashMap<>();

    DemoDesk(long seed, Instant now) {
        this.dice = new Dice(seed);
        this.now = now;
        this.customers = DemoCustomer.all(seed);
        this.chinese = new Faker(Locale.SIMPLIFIED_CHINESE, new Random(seed));
        this.english = new Faker(Locale.ENGLISH, new Random(seed));
    }

    List<DemoCase> cases(int count) {
        List<DemoCase> cases = new ArrayList<>();
        long spanMinutes = Duration.ofDays(180).toMinutes();
        for (int index = 0; index < count; index++) {
            Instant opened = officeHour(
                    now.minus(Duration.ofMinutes((long) (spanMinutes * ((count - index) / (double) count)))));
            cases.add(story(opened.isAfter(now) ? now.minus(Duration.ofMinutes(7)) : opened));
        }
        return cases;
    }

    /** Most people call while the desk is open. */
    private Instant officeHour(Instant about) {
        ZonedDateTime local = about.atZone(ZONE);
        int hour = dice.percent(88) ? 8 + dice.below(11) : dice.below(24);
        return local.withHour(hour)
                .withMinute(dice.below(60))
                .withSecond(dice.below(60))
                .withNano(0)
                .toInstant();
    }

    private DemoCase story(Instant opened) {
        boolean speaksChinese = dice.percent(65);
        Matter matter = dice.of(speaksChinese ? chineseMatters : englishMatters);
        DemoCase story = new DemoCase(number(opened), opened, now);
        DemoStaff agent = dice.of(DemoStaff.ALL);
        story.after(Duration.ZERO, agent.name(), opening(story, matter, speaksChinese));
        boolean waits = dice.percent(5);
        story.after(
                dice.around(0.4, 0.8),
                "system",
                new CaseCommand.AssignCase(waits ? DemoStaff.QUEUE : agent.name(), null, null));
        boolean recent = opened.isAfter(now.minus(Duration.ofDays(9)));
        if (!recent || !dice.percent(12)) {
            work(story, agent, speaksChinese);
        }
        return story;
    }

    private void work(DemoCase story, DemoStaff agent, boolean speaksChinese) {
        double pace = agent.pacePercent() / 100.0;
        story.after(
                dice.around(5 * pace, 1.1),
                agent.name(),
                new CaseCommand.RespondToCustomer("PHONE", reply(speaksChinese)));
        if (dice.percent(55)) {
            story.after(
                    dice.around(4, 0.8), agent.name(), new CaseCommand.AddNote(Audience.INTERNAL, note(speaksChinese)));
        }
        if (dice.percent(9)) {
            story.after(
                    dice.around(8, 0.6),
                    agent.name(),
                    new CaseCommand.EscalateCase(null, "MANUAL", "SUPERVISOR", null));
        }
        if (dice.percent(12)) {
            DemoStaff colleague = dice.of(DemoStaff.ALL);
            story.after(dice.around(6, 0.7), agent.name(), new CaseCommand.AssignCase(colleague.name(), null, null));
        }
        story.after(dice.around(26 * pace, 0.9), agent.name(), new CaseCommand.ResolveCase(null, null));
        story.after(dice.around(10, 0.7), agent.name(), closing(agent));
        if (dice.percent(3)) {
            story.after(dice.around(30, 0.5), "customer", new CaseCommand.ReopenCase(null));
            story.after(dice.around(20, 0.6), agent.name(), closing(agent));
        }
    }

    private CaseCommand closing(DemoStaff agent) {
        if (dice.percent(22)) {
            return new CaseCommand.CloseWithFeedback(null, null, new Feedback.Declined(null));
        }
        int score = dice.percent(agent.mannerPercent()) ? 4 + dice.below(2) : 1 + dice.below(4);
        return new CaseCommand.CloseWithFeedback(null, null, new Feedback.Scored(score, Map.of(), null));
    }

    private CaseCommand opening(DemoCase story, Matter matter, boolean speaksChinese) {
        Faker names = speaksChinese ? chinese : english;
        DemoCustomer known = dice.percent(45) ? dice.of(customers) : null;
        if (known != null && known.speaksChinese() == speaksChinese) {
            return opening(
                    story,
                    matter,
                    new Reporter(
                            Personal.ofCustomer(known.id(), known.name()),
                            Personal.ofCustomer(known.id(), known.phone()),
                            null),
                    known);
        }
        Reporter reporter = new Reporter(
                Personal.ofCase(story.caseId(), names.name().fullName()),
                Personal.ofCase(story.caseId(), names.phoneNumber().cellPhone()),
                null);
        return opening(story, matter, reporter, null);
    }

    private CaseCommand opening(DemoCase story, Matter matter, Reporter reporter, @Nullable DemoCustomer known) {
        return new CaseCommand.OpenCase(
                matter.kind(),
                dice.percent(8) ? new Severity("SERIOUS") : Severity.NORMAL,
                matter.category(),
                known == null ? dice.of(TIERS) : known.tier(),
                known == null ? null : known.id(),
                dice.of(CHANNELS),
                reporter,
                matter.title(),
                matter.narrative(),
                story.number(),
                null,
                Map.of());
    }

    private String number(Instant opened) {
        LocalDate day = opened.atZone(ZONE).toLocalDate();
        return DAY.format(day) + String.format(Locale.ROOT, "%03d", sequence.merge(day, 1, Integer::sum));
    }

    private String reply(boolean inChinese) {
        return dice.of(
                inChinese
                        ? List.of("已致电客户说明处理安排。", "已向客户致歉并确认联系方式。", "已告知客户两天内给出答复。")
                        : List.of(
                                "Called the customer and explained the next steps.",
                                "Apologised and confirmed the address.",
                                "Promised an answer within two days."));
    }

    private String note(boolean inChinese) {
        return dice.of(
                inChinese
                        ? List.of("等待质检部意见。", "仓库确认批次号。", "客户补充了照片。", "与承运商核对签收单。")
                        : List.of(
                                "Waiting for the quality department.",
                                "Warehouse confirmed the batch.",
                                "Customer sent photographs.",
                                "Checked the delivery note with the carrier."));
    }
}
