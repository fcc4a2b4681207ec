package org.redress.infra.codec;

import static org.redress.infra.codec.HandlingSamples.CASE;
import static org.redress.infra.codec.HandlingSamples.narrative;

import java.util.List;
import java.util.Map;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.IntakeEvent.CaseAccepted;
import org.redress.events.cases.IntakeEvent.CaseClassified;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.CasesLinked;
import org.redress.events.cases.IntakeEvent.CasesUnlinked;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.IntakeEvent.EvidenceAttached;
import org.redress.events.cases.IntakeEvent.SeverityChanged;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.PersonalChange;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

/** Intake and facts. */
final class IntakeSamples {
    private static final CaseRef OTHER = new CaseRef("0b8a5f6e-3c1d-5e7a-9f20-61d4c7b8a935");

    private static final CaseOpened FULL = new CaseOpened(
            CaseKind.COMPLAINT,
            new PackRef("manufacturer", 3),
            new Severity("SERIOUS"),
            "产品质量/漆面",
            "核心客户",
            "K-10086",
            "热线",
            new Reporter(
                    Personal.ofCustomer("K-10086", "欧阳静怡"),
                    Personal.ofCustomer("K-10086", "+86 138-0000-1234"),
                    Personal.ofCustomer("K-10086", "浙江省杭州市西湖区文三路 1 号")),
            narrative("衣柜门板起泡"),
            narrative("安装三天后，主卧衣柜左侧门板起泡。\n客户要求更换，并说：\"不要再修补了\"。😡"),
            "TS-2026-000417",
            OTHER,
            Map.of("订单号", "D20260203-07", "model", "YG-220\\B", "empty", ""));

    private static final CaseOpened SPARSE = new CaseOpened(
            CaseKind.INQUIRY,
            new PackRef("reference-sla", 1),
            Severity.NORMAL,
            null,
            null,
            null,
            null,
            Reporter.UNKNOWN,
            null,
            null,
            null,
            null,
            Map.of());

    static final List<Sample> ALL = List.of(
            Sample.of(FULL),
            new Sample("sparse", SPARSE),
            Sample.of(new CaseNumberAssigned("complaints", "{yy}{MM}{seq:2}", "2026-02", "2026-02-14", "260207")),
            new Sample(
                    "pending", new CaseNumberAssigned("complaints", "{yy}{MM}{seq:2}", "2026-02", "2026-02-14", null)),
            Sample.of(new CaseAccepted()),
            Sample.of(new CaseClassified("产品质量", "供应商来料", narrative("现场查看后确认"))),
            new Sample("unknown", new CaseClassified(null, null, null)),
            Sample.of(new CaseKindChanged(CaseKind.ANOMALY_NOTE, CaseKind.COMPLAINT, narrative("客户正式提出投诉"))),
            Sample.of(new SeverityChanged(Severity.NORMAL, new Severity("重大"), narrative("涉及人身安全"))),
            Sample.of(new DetailsAmended(
                    List.of(new Change("订单号", "D20260203-07", "D20260203-70"), new Change("model", null, "YG-220")),
                    List.of(new PersonalChange(
                            "reporter.name",
                            Personal.ofCustomer("K-10086", "欧阳静仪"),
                            Personal.ofCustomer("K-10086", "欧阳静怡"))),
                    narrative("客户王女士（138-0000-1234）来电更正"))),
            new Sample(
                    "completed",
                    new DetailsAmended(
                            List.of(), List.of(new PersonalChange("narrative", null, narrative("补充照片说明"))), null)),
            Sample.of(new EvidenceAttached(
                    new Evidence("9f86d081".repeat(8), 5_368_709_121L, "image/jpeg", narrative("门板 <正面>.jpg")),
                    narrative("客户微信发来"))),
            Sample.of(new CasesLinked(OTHER, LinkKind.DUPLICATES)),
            Sample.of(new CasesUnlinked(new CaseRef(CASE), LinkKind.CAUSED_BY, narrative("关联错误"))),
            new Sample("of-the-erased", new SeverityChanged(new Severity("重大"), Severity.NORMAL, null)));

    private IntakeSamples() {}
}
