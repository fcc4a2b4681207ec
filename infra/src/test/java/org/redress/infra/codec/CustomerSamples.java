package org.redress.infra.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.cases.PersonalChange;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerEvent.ContactAdded;
import org.redress.events.customers.CustomerEvent.ContactCorrected;
import org.redress.events.customers.CustomerEvent.ContactEnded;
import org.redress.events.customers.CustomerEvent.CustomerCorrected;
import org.redress.events.customers.CustomerEvent.CustomerRegistered;
import org.redress.events.customers.CustomerEvent.ManagerChanged;
import org.redress.events.customers.CustomerEvent.NumberCorrected;
import org.redress.events.customers.CustomerEvent.TierEnded;
import org.redress.events.customers.CustomerEvent.TierGranted;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;

/** Who the customers are. */
final class CustomerSamples {
    static final List<Sample> ALL = List.of(
            Sample.of(new CustomerRegistered(
                    CustomerKind.ORGANISATION,
                    "K-1024",
                    said("宁波海曙家具有限公司"),
                    List.of(said("0574-87654321"), said("138 1234 5678")),
                    said("sales@haishu.example"),
                    said("宁波市海曙区中山西路 88 号\n3 楼"),
                    "li.jing",
                    "wang.qiang",
                    Map.of("industry", said("家具 <b>制造</b>")))),
            new Sample(
                    "name-only",
                    new CustomerRegistered(
                            CustomerKind.PERSON,
                            "K-7",
                            said("Ciara O'Brien"),
                            List.of(),
                            null,
                            null,
                            null,
                            null,
                            Map.of())),
            Sample.of(new CustomerCorrected(
                    List.of(
                            new PersonalChange("name", said("王芳"), said("王方")),
                            new PersonalChange("email", null, said("wang@example.org"))),
                    said("客户来电更正 😀"))),
            new Sample(
                    "without-reason",
                    new CustomerCorrected(List.of(new PersonalChange("phones", said("1380000\n1390000"), null)), null)),
            Sample.of(new ContactAdded(
                    "c1", new ContactPerson(said("陈工"), said("质检"), said("13900005678"), said("chen@example.org")))),
            new Sample("name-only", new ContactAdded("c2", new ContactPerson(said("Front desk"), null, null, null))),
            Sample.of(new ContactCorrected(
                    "c1", List.of(new PersonalChange("phone", said("13900005678"), said("13900005679"))), said("换号"))),
            new Sample(
                    "without-reason",
                    new ContactCorrected("c1", List.of(new PersonalChange("role", said("质检"), null)), null)),
            Sample.of(new ContactEnded("c1", said("已离职"))),
            new Sample("without-reason", new ContactEnded("c2", null)),
            Sample.of(new TierGranted(
                    "g1",
                    TierPeriod.SERVICE,
                    "T1",
                    LocalDate.parse("2026-01-01"),
                    LocalDate.parse("2026-12-31"),
                    said("年均存款 60 万元"))),
            new Sample(
                    "without-end",
                    new TierGranted("g2", "LOYALTY", "GOLD", LocalDate.parse("2026-03-01"), null, said("board"))),
            Sample.of(new TierEnded("g1", LocalDate.parse("2026-06-30"), said("条件不再具备"))),
            new Sample("without-reason", new TierEnded("g2", LocalDate.parse("2026-02-28"), null)),
            Sample.of(new ManagerChanged("chen.mei", "zhao.lei", said("李静离岗"))),
            new Sample("nobody", new ManagerChanged(null, null, (@Nullable Personal) null)),
            Sample.of(new NumberCorrected("K-1001", "K-1002", said("录入有误"))),
            new Sample("without-reason", new NumberCorrected("C-9F0D", "K-7", null)));

    private CustomerSamples() {}

    private static Personal said(String text) {
        return Personal.ofCustomer("9f0d", text);
    }
}
