package org.redress.standalone.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import net.datafaker.Faker;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.command.CustomerCommand.AddContact;
import org.redress.commandside.customers.command.CustomerCommand.GrantTier;
import org.redress.commandside.customers.command.CustomerCommand.RegisterCustomer;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;

/** A customer of the demo desk, who calls again and again. */
record DemoCustomer(String id, String number, String name, String phone, String tier, boolean speaksChinese) {
    private static final int CUSTOMERS = 60;
    private static final List<String> TIERS = List.of("T1", "T2", "T2", "T3", "T3", "T3");

    static List<DemoCustomer> all(long seed) {
        Dice dice = new Dice(seed);
        Faker chinese = new Faker(Locale.SIMPLIFIED_CHINESE, new Random(seed));
        Faker english = new Faker(Locale.ENGLISH, new Random(seed));
        List<DemoCustomer> all = new ArrayList<>();
        for (int i = 0; i < CUSTOMERS; i++) {
            boolean speaksChinese = dice.percent(65);
            Faker names = speaksChinese ? chinese : english;
            String number = "K-" + (1001 + i);
            String person = names.name().fullName();
            boolean firm = i % 5 == 4;
            String name =
                    firm ? (speaksChinese ? person.substring(0, 1) + "记家居有限公司" : person + " Furniture Ltd") : person;
            String phone = speaksChinese ? "138" + (10_000_000 + dice.below(89_999_999)) : "+44 20 7946 " + (1000 + i);
            all.add(new DemoCustomer(id(number), number, name, phone, dice.of(TIERS), speaksChinese));
        }
        return all;
    }

    private static String id(String number) {
        return CaseIds.named("demo-customer", number).toString();
    }

    void handIn(CustomerDesk desk, Instant now) {
        LocalDate today = now.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
        LocalDate since = today.minusMonths(8);
        DemoStaff manager = DemoStaff.ALL.get(Math.floorMod(number.hashCode(), DemoStaff.ALL.size()));
        DemoStaff deputy = DemoStaff.ALL.get(Math.floorMod(number.hashCode() + 1, DemoStaff.ALL.size()));
        boolean firm = name.endsWith("公司") || name.endsWith("Ltd");
        ask(
                desk,
                new RegisterCustomer(
                        firm ? CustomerKind.ORGANISATION : CustomerKind.PERSON,
                        number,
                        name,
                        List.of(phone),
                        number.toLowerCase(Locale.ROOT) + "@example.org",
                        speaksChinese
                                ? "宁波市海曙区中山西路 " + number.substring(2) + " 号"
                                : number.substring(2) + " High Street, London",
                        manager.name(),
                        deputy.name(),
                        Map.of()));
        tiers(desk, since);
        if (firm) {
            contact(desk);
        }
    }

    private void tiers(CustomerDesk desk, LocalDate since) {
        String ground = speaksChinese ? "上年度采购额" : "Purchases of the year before";
        ask(desk, new GrantTier("g1", TierPeriod.SERVICE, "T3", since.minusYears(1), since.minusDays(1), ground));
        ask(desk, new GrantTier("g2", TierPeriod.SERVICE, tier, since, null, ground));
    }

    private void contact(CustomerDesk desk) {
        Map<String, String> person = Map.of(
                "name", speaksChinese ? "陈工" : "Pat Doyle",
                "role", speaksChinese ? "质检" : "Quality",
                "phone", speaksChinese ? "13912340000" : "+44 20 7946 0999");
        ask(desk, new AddContact("c1", person));
    }

    private void ask(CustomerDesk desk, CustomerCommand command) {
        desk.handle(new CustomerAsked(
                DemoCase.TENANT,
                id,
                command,
                CaseIds.named("demo-customer", number, command.toString()),
                "system",
                "import:" + DemoCase.SOURCE,
                null));
    }
}
