package org.redress.commandside.customers.form;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;

/** Reads a form as a command, from what was sent alone: sent twice, it means the same twice. */
final class DeedCommands {
    static final List<String> FACTS =
            List.of(CustomerFile.NAME, CustomerFile.PHONES, CustomerFile.EMAIL, CustomerFile.ADDRESS);
    static final List<String> PERSON =
            List.of(ContactPerson.NAME, ContactPerson.ROLE, ContactPerson.PHONE, ContactPerson.EMAIL);

    private DeedCommands() {}

    static CustomerCommand read(Deed deed, Filled form) {
        return switch (deed) {
            case REGISTER -> register(form);
            case CORRECT -> new CustomerCommand.CorrectCustomer(told(FACTS, form), form.orNothing("reason"));
            case NUMBER -> new CustomerCommand.CorrectNumber(form.text("number"), form.orNothing("reason"));
            case CONTACT -> new CustomerCommand.AddContact(form.inner(), told(PERSON, form));
            case CONTACT_CORRECT ->
                new CustomerCommand.CorrectContact(form.text("contact"), told(PERSON, form), form.orNothing("reason"));
            case CONTACT_END -> new CustomerCommand.EndContact(form.text("contact"), form.orNothing("reason"));
            case TIER ->
                new CustomerCommand.GrantTier(
                        form.inner(),
                        TierPeriod.SERVICE,
                        form.text("tier"),
                        form.day("from"),
                        form.day("to"),
                        form.text("ground"));
            case TIER_END -> new CustomerCommand.EndTier(form.text("grant"), form.day("to"), form.orNothing("reason"));
            case MANAGER ->
                new CustomerCommand.AppointManagers(
                        form.orNothing("manager"), form.orNothing("deputy"), form.orNothing("reason"));
        };
    }

    /** Who is given no number gets one that follows from the form. */
    private static CustomerCommand register(Filled form) {
        String number = form.text("number");
        CustomerKind kind = Arrays.stream(CustomerKind.values())
                .filter(one -> one.name().equals(form.text("kind")))
                .findFirst()
                .orElse(CustomerKind.PERSON);
        return new CustomerCommand.RegisterCustomer(
                kind,
                number.isEmpty() ? CustomerDesk.numberOf(form.newId()) : number,
                form.text(CustomerFile.NAME),
                form.text(CustomerFile.PHONES).lines().toList(),
                form.orNothing(CustomerFile.EMAIL),
                form.orNothing(CustomerFile.ADDRESS),
                form.orNothing("manager"),
                form.orNothing("deputy"),
                Map.of());
    }

    private static Map<String, String> told(List<String> fields, Filled form) {
        Map<String, String> told = new HashMap<>();
        fields.stream().filter(form::tells).forEach(field -> told.put(field, form.text(field)));
        return told;
    }
}
