package org.redress.queryside.customers.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.TierPeriod;

/** A customer's file as its page shows it. */
record FileView(
        String customerId,
        CustomerFile file,
        String name,
        @Nullable String tier,
        String manager,
        String deputy,
        List<Fact> facts,
        List<Contact> contacts,
        List<Tier> tiers,
        List<HistoryView> history,
        boolean masked) {

    record Fact(String label, String value) {}

    record Contact(String id, String name, List<Fact> facts) {}

    /** @param state now, past, future or never */
    record Tier(String grant, String tier, String period, String ground, String state) {}

    static @Nullable FileView of(String customerId, List<Recorded<?>> events, LocalDate today, Teller teller) {
        CustomerFile file = CustomerFile.NOBODY;
        List<HistoryView> history = new ArrayList<>();
        for (Recorded<?> recorded : events) {
            if (recorded.event() instanceof CustomerEvent event) {
                file = file.after(event);
                history.add(HistoryView.of(recorded, event, teller));
            }
        }
        return file.registered() ? of(customerId, file, history.reversed(), today, teller) : null;
    }

    private static FileView of(
            String customerId, CustomerFile file, List<HistoryView> history, LocalDate today, Teller teller) {
        return new FileView(
                customerId,
                file,
                teller.value(CustomerFile.NAME, file.name()),
                file.tier(TierPeriod.SERVICE, today)
                        .map(period -> teller.tier(period.tier()))
                        .orElse(null),
                teller.called(file.manager()),
                teller.called(file.deputy()),
                facts(file.fields(), teller),
                file.contacts().entrySet().stream()
                        .map(each -> contact(each.getKey(), each.getValue(), teller))
                        .toList(),
                file.tiers().reversed().stream()
                        .map(period -> tier(period, today, teller))
                        .toList(),
                history,
                !teller.revealing());
    }

    private static List<Fact> facts(Map<String, String> fields, Teller teller) {
        return fields.entrySet().stream()
                .filter(each -> !each.getKey().equals(CustomerFile.NAME))
                .map(each -> new Fact(teller.label(each.getKey()), teller.value(each.getKey(), each.getValue())))
                .toList();
    }

    private static Contact contact(String id, Map<String, String> person, Teller teller) {
        String name = teller.value(CustomerFile.NAME, person.getOrDefault(CustomerFile.NAME, ""));
        return new Contact(id, name, facts(person, teller));
    }

    private static Tier tier(TierPeriod period, LocalDate today, Teller teller) {
        String state = period.empty()
                ? "never"
                : period.holds(today) ? "now" : period.from().isAfter(today) ? "future" : "past";
        return new Tier(
                period.grant(),
                teller.tier(period.tier()),
                teller.period(period.from(), period.to()),
                teller.value("ground", period.ground()),
                state);
    }
}
