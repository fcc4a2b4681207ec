package org.redress.standalone.installation;

import java.util.List;
import java.util.stream.Collectors;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.decision.CustomerFacts;
import org.redress.events.Personal;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.store.Journal;

/** What the rules about customers need to know besides the file. */
record CustomerLookups(Journal journal, Staffing staffing, CaseDesk desk) {

    CustomerFacts facts(CustomerAsked asked) {
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
