package org.redress.systemtests.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.handling.CustomerAnswer;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;
import org.redress.standalone.installation.CustomerLookups;
import org.redress.standalone.installation.Installation;

/** A customer whose file says a name in every text a file can have. */
record WordyCustomer(CustomerDesk desk, String id, String name, String phone) {

    static WordyCustomer in(Installation installation, String id, String name) {
        return new WordyCustomer(CustomerLookups.desk(installation), id, name, name);
    }

    /** Where the name has no place among digits. */
    WordyCustomer calledAt(String number) {
        return new WordyCustomer(desk, id, name, number);
    }

    void live() {
        done(new CustomerCommand.RegisterCustomer(
                CustomerKind.PERSON,
                "N-" + id,
                words("first"),
                List.of(phone + " +86"),
                words("mail"),
                words("street"),
                null,
                null,
                Map.of("hat", words("hat"))));
        done(new CustomerCommand.CorrectCustomer(
                Map.of("name", name, "phones", "139 9999 8888\n" + phone + " 2"), words("corrected")));
        done(new CustomerCommand.CorrectNumber("M-" + id, words("number")));
        done(new CustomerCommand.AddContact(
                "c1", Map.of("name", words("aunt"), "role", words("role"), "phone", phone + " 1")));
        done(new CustomerCommand.CorrectContact("c1", Map.of("email", words("mail")), words("why")));
        done(new CustomerCommand.GrantTier(
                "g1", TierPeriod.SERVICE, "A", LocalDate.parse("2026-01-01"), null, words("ground")));
        done(new CustomerCommand.EndTier("g1", LocalDate.parse("2026-02-01"), words("ended")));
        done(new CustomerCommand.EndContact("c1", words("left")));
        done(new CustomerCommand.AddContact("c2", Map.of("name", words("uncle"), "phone", phone + " 1")));
    }

    private String words(String place) {
        return name + " " + place;
    }

    private void done(CustomerCommand command) {
        assertThat(desk.handle(new CustomerAsked(
                        Installation.TENANT, id, command, UUID.randomUUID(), "system", "import:test", null)))
                .as(command.toString())
                .isInstanceOf(CustomerAnswer.Done.class);
    }
}
