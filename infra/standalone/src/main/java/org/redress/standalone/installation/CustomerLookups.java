package org.redress.standalone.installation;

import java.util.List;
import java.util.stream.Collectors;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.decision.CustomerFacts;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.Personal;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.store.Journal;

/** Where commands about customers are handed in, with what the rules need to know besides the file. */
public record CustomerLookups(Journal journal, Staffing staffing, CaseDesk desk) {

    public static CustomerDesk desk(Installation installation) {
        CustomerLookups lookups =
                new CustomerLookups(installation.journal(), installation.staffing(), installation.desk());
        return new CustomerDesk(installation.journal(), lookups::facts, installation.now());
    }

    private CustomerFacts facts(CustomerAsked asked) {
        return new CustomerFacts(
                asked.customerId(),
                asked.imported(),
                journal.isErased(Personal.customerSubject(asked.customerId())),
                staffing.book().all(asked.tenant()).stream()
                        .filter(StaffMember::works)
                        .map(StaffMember::id)
                        .collect(Collectors.toSet()),
                desk.packForOpening(asked.tenant())
                        .map(pack -> pack.settings().tiers())
                        .orElse(List.of()));
    }
}
