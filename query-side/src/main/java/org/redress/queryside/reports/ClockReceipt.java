package org.redress.queryside.reports;

import org.redress.events.packs.ClockRule;
import org.redress.events.packs.PackSettings;
import org.redress.events.worktime.Receipt;

/** How a due time of a case comes about, and the rules it comes from. */
public record ClockReceipt(String clock, Receipt receipt, PackSettings rules) {

    /** On which the limit is counted. */
    public String calendar() {
        return rules.clocks().stream()
                .filter(rule -> rule.name().equals(clock))
                .findFirst()
                .map(ClockRule::calendar)
                .orElse(ClockRule.ALWAYS);
    }
}
