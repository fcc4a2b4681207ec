package org.redress.commandside.customers.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.customers.decision.DecidedCustomers.CAME;
import static org.redress.commandside.customers.decision.DecidedCustomers.FACTS;
import static org.redress.commandside.customers.decision.DecidedCustomers.assertRefused;
import static org.redress.commandside.customers.decision.DecidedCustomers.decided;
import static org.redress.commandside.customers.decision.DecidedCustomers.said;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.customers.command.CustomerCommand.AddContact;
import org.redress.commandside.customers.command.CustomerCommand.AppointManagers;
import org.redress.commandside.customers.command.CustomerCommand.CorrectContact;
import org.redress.commandside.customers.command.CustomerCommand.CorrectCustomer;
import org.redress.commandside.customers.command.CustomerCommand.CorrectNumber;
import org.redress.commandside.customers.command.CustomerCommand.EndContact;
import org.redress.commandside.customers.command.CustomerCommand.RegisterCustomer;
import org.redress.commandside.customers.decision.CustomerDecision.Happens;
import org.redress.events.cases.PersonalChange;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerEvent.ContactAdded;
import org.redress.events.customers.CustomerEvent.ContactCorrected;
import org.redress.events.customers.CustomerEvent.ContactEnded;
import org.redress.events.customers.CustomerEvent.CustomerCorrected;
import org.redress.events.customers.CustomerEvent.CustomerRegistered;
import org.redress.events.customers.CustomerEvent.ManagerChanged;
import org.redress.events.customers.CustomerKind;
import org.redress.events.testing.Proves;

class CustomerSpec {
    private static final CustomerEvent CONTACT =
            new ContactAdded("c1", new ContactPerson(said("陈工"), null, said("13900000000"), null));

    private static RegisterCustomer registering(String number, String name, List<String> phones) {
        return new RegisterCustomer(
                CustomerKind.PERSON, number, name, phones, " ", "海曙区", "li", "chen", Map.of("vip", "yes", "x", " "));
    }

    @Test
    void a_number_is_corrected_written_plainly_and_only_to_another_one() {
        CustomerEvent.NumberCorrected corrected = new CustomerEvent.NumberCorrected("K-1", "K-2", said("录错"));
        assertThat(decided(new CorrectNumber(" Ｋ-２ ", "录错"), CAME)).isEqualTo(new Happens(corrected));
        assertRefused(
                decided(new CorrectNumber("K-1", null), CAME, corrected, back()), CustomerRefusal.NOTHING_CHANGES);
        assertRefused(decided(new CorrectNumber("K 2", null), CAME), CustomerRefusal.NUMBER_UNUSABLE);
        assertRefused(decided(new CorrectNumber("K-2", null)), CustomerRefusal.NOT_REGISTERED);
    }

    private static CustomerEvent back() {
        return new CustomerEvent.NumberCorrected("K-2", "K-1", null);
    }

    @Test
    void a_customer_is_registered_once_with_plain_digits_and_no_empty_texts() {
        assertThat(decided(registering(" Ｋ-２ ", " 王芳 ", List.of("１３８ 1234 5678", " "))))
                .isEqualTo(new Happens(new CustomerRegistered(
                        CustomerKind.PERSON,
                        "K-2",
                        said("王芳"),
                        List.of(said("138 1234 5678")),
                        null,
                        said("海曙区"),
                        "li",
                        "chen",
                        Map.of("vip", said("yes")))));
        assertRefused(decided(registering("K-2", "王芳", List.of()), CAME), CustomerRefusal.ALREADY_REGISTERED);
        assertRefused(decided(registering("K-2", " ", List.of())), CustomerRefusal.NAME_MISSING);
        assertRefused(decided(registering("K-2", "王芳", List.of("12"))), CustomerRefusal.PHONE_UNUSABLE);
        assertRefused(decided(registering("K-2", "王".repeat(201), List.of())), CustomerRefusal.TEXT_TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "<b>", "a\nb", "K 1", "\u202eK"})
    void a_number_that_cannot_be_typed_or_told_is_refused(String number) {
        assertRefused(decided(registering(number, "王芳", List.of())), CustomerRefusal.NUMBER_UNUSABLE);
    }

    @Test
    void a_correction_names_what_was_and_changes_only_what_is_not_as_it_was() {
        assertThat(decided(
                        new CorrectCustomer(
                                Map.of("name", "王方", "phones", "１３８12345678\r\n", "email", "w@example.org"), "听错"),
                        CAME))
                .isEqualTo(new Happens(new CustomerCorrected(
                        List.of(
                                new PersonalChange("email", null, said("w@example.org")),
                                new PersonalChange("name", said("王芳"), said("王方"))),
                        said("听错"))));
        assertRefused(decided(new CorrectCustomer(Map.of("name", "王芳"), null), CAME), CustomerRefusal.NOTHING_CHANGES);
        assertRefused(decided(new CorrectCustomer(Map.of("name", ""), null), CAME), CustomerRefusal.NAME_MISSING);
        assertRefused(decided(new CorrectCustomer(Map.of("hat", "x"), null), CAME), CustomerRefusal.FIELD_UNKNOWN);
        assertRefused(decided(new CorrectCustomer(Map.of("name", "x"), null)), CustomerRefusal.NOT_REGISTERED);
    }

    @Test
    void contact_persons_come_are_corrected_and_end() {
        assertThat(decided(new AddContact("c1", Map.of("name", "陈工", "phone", "１３９00000000")), CAME))
                .isEqualTo(new Happens(CONTACT));
        assertRefused(decided(new AddContact("c1", Map.of("name", "B")), CAME, CONTACT), CustomerRefusal.CONTACT_KNOWN);
        assertRefused(decided(new AddContact("c2", Map.of("role", "B")), CAME), CustomerRefusal.NAME_MISSING);
        assertThat(decided(new CorrectContact("c1", Map.of("name", "陈工", "role", "质检"), null), CAME, CONTACT))
                .isEqualTo(new Happens(
                        new ContactCorrected("c1", List.of(new PersonalChange("role", null, said("质检"))), null)));
        assertThat(decided(new EndContact("c1", "离职"), CAME, CONTACT))
                .isEqualTo(new Happens(new ContactEnded("c1", said("离职"))));
        assertRefused(
                decided(new EndContact("c1", null), CAME, CONTACT, new ContactEnded("c1", null)),
                CustomerRefusal.CONTACT_UNKNOWN);
    }

    @Test
    @Proves({"S000-I-04", "S000-Q-12"})
    void a_customer_has_one_manager_somebody_who_is_here_and_a_deputy_who_is_somebody_else() {
        assertThat(decided(new AppointManagers("chen", "li", "客户要求"), CAME))
                .isEqualTo(new Happens(new ManagerChanged("chen", "li", said("客户要求"))));
        assertRefused(decided(new AppointManagers("li", null, null), CAME), CustomerRefusal.NOTHING_CHANGES);
        assertRefused(decided(new AppointManagers("gone", null, null), CAME), CustomerRefusal.MANAGER_UNKNOWN);
        assertRefused(decided(new AppointManagers("chen", "chen", null), CAME), CustomerRefusal.DEPUTY_IS_MANAGER);
    }

    @Test
    void of_the_erased_nothing_is_written_and_what_was_in_force_may_end() {
        CustomerFacts erased = new CustomerFacts("w", false, true, FACTS.staff(), FACTS.tiers());
        assertRefused(
                decided(erased, new CorrectCustomer(Map.of("name", "x"), null), CAME), CustomerRefusal.PERSON_ERASED);
        assertRefused(decided(erased, new EndContact("c1", "x"), CAME, CONTACT), CustomerRefusal.PERSON_ERASED);
        assertThat(decided(erased, new EndContact("c1", null), CAME, CONTACT)).isInstanceOf(Happens.class);
        assertThat(decided(erased, new AppointManagers(null, null, null), CAME)).isInstanceOf(Happens.class);
    }
}
