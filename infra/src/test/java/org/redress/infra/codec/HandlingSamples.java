package org.redress.infra.codec;

import java.time.Instant;
import java.util.List;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CalendarRef;
import org.redress.events.cases.ClockEvent.BreachWithdrawn;
import org.redress.events.cases.ClockEvent.ClockPaused;
import org.redress.events.cases.ClockEvent.ClockResumed;
import org.redress.events.cases.ClockEvent.SlaBreached;
import org.redress.events.cases.ClockEvent.SlaWarningRaised;
import org.redress.events.cases.ConversationEvent.CaseUrged;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.ConversationEvent.ReplyPromised;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.cases.RoutingEvent.CaseEscalated;
import org.redress.events.cases.RoutingEvent.CaseTransferred;
import org.redress.events.cases.RoutingEvent.CaseUnwatched;
import org.redress.events.cases.RoutingEvent.CaseWatched;
import org.redress.events.cases.RoutingEvent.StageEntered;

/** Routing, conversation and clocks. */
final class HandlingSamples {
    static final String CASE = "7d2f0a4c-51be-5c0f-8a63-2b9e4d17c05a";

    private static final PackRef PACK = new PackRef("manufacturer", 3);
    private static final CalendarRef CALENDAR = new CalendarRef("cn-working-time", 2);

    static final List<Sample> ALL = List.of(
            Sample.of(new CaseAssigned("zhang.wei", "售后服务部", narrative("片区负责人"))),
            new Sample("nobody", new CaseAssigned(null, null, null)),
            Sample.of(new CaseEscalated(2, "SLA_BREACH", "部门经理", narrative("客户第二次催办"))),
            new Sample("bare", new CaseEscalated(1, "MANUAL", null, null)),
            Sample.of(new StageEntered("处理", "现场核查", List.of("电话核实", "照片核实"))),
            new Sample("none-skipped", new StageEntered("处理", "受理", List.of())),
            Sample.of(new CustomerResponded("电话", narrative("已与客户约定周六上门。"))),
            new Sample("untold", new CustomerResponded(null, null)),
            Sample.of(new NoteAdded(Audience.INTERNAL, narrative("客户情绪激动，请由组长回电。\u0000\t\u2028"))),
            new Sample("customer", new NoteAdded(Audience.CUSTOMER, narrative("We'll call you back <soon> & sorry."))),
            new Sample("untold", new NoteAdded(Audience.INTERNAL, null)),
            new Sample(
                    "mentioning",
                    new NoteAdded(Audience.INTERNAL, narrative("@王芳 请跟进"), List.of("wang.fang", "li.ming"))),
            new Sample("mentioning", new CustomerResponded("电话", narrative("已请 @王芳 上门"), List.of("wang.fang"))),
            Sample.of(new CaseUrged("CUSTOMER", "电话", narrative("第三次来电催促"))),
            new Sample("untold", new CaseUrged("COLLEAGUE", null, null)),
            Sample.of(new ReplyPromised(Instant.parse("2026-03-02T07:30:00Z"), narrative("今天下午回电"))),
            new Sample("bare", new ReplyPromised(Instant.parse("2026-03-02T07:30:00Z"), null)),
            Sample.of(new CaseTransferred("zhang.wei", "售后服务部", "wang.fang", "品质部", narrative("属质量问题"))),
            new Sample("to-a-unit", new CaseTransferred(null, null, null, "品质部", narrative("属质量问题"))),
            Sample.of(new CaseWatched("wang.fang")),
            Sample.of(new CaseUnwatched("wang.fang")),
            Sample.of(new ClockPaused("RESOLUTION_WORKING", "WAITING_FOR_CUSTOMER", narrative("等客户寄回样品"))),
            new Sample("all-clocks", new ClockPaused(null, "FORCE_MAJEURE", null)),
            Sample.of(new ClockResumed("RESOLUTION_WORKING", narrative("样品已收到"))),
            new Sample("all-clocks", new ClockResumed(null, null)),
            Sample.of(new SlaWarningRaised(
                    "FIRST_RESPONSE_WORKING", 1, 80, Instant.parse("2026-02-14T09:30:00Z"), PACK, CALENDAR)),
            Sample.of(new SlaBreached(
                    "RESOLUTION_WORKING",
                    2,
                    Instant.parse("2026-02-28T10:00:00Z"),
                    Instant.parse("2026-03-02T01:00:00.000001Z"),
                    PACK,
                    CALENDAR)),
            new Sample(
                    "plain-time",
                    new SlaBreached(
                            "RESOLUTION_CALENDAR",
                            1,
                            Instant.parse("2026-02-28T10:00:00.120Z"),
                            Instant.parse("2026-02-28T10:00:00.120Z"),
                            PACK,
                            null)),
            Sample.of(new BreachWithdrawn("RESOLUTION_WORKING", 2, "RECOMPUTED")));

    private HandlingSamples() {}

    static Personal narrative(String text) {
        return Personal.ofCase(CASE, text);
    }
}
