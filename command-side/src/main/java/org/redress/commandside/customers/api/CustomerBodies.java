package org.redress.commandside.customers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;

/** What commands about customers take as JSON. Whatever is left out is for the rules to miss. */
final class CustomerBodies {
    private CustomerBodies() {}

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Null says the same as an empty text: not known. */
    private static Map<String, String> texts(@Nullable Map<String, @Nullable String> fields) {
        Map<String, String> texts = new TreeMap<>();
        if (fields != null) {
            fields.forEach((field, text) -> texts.put(field, orEmpty(text)));
        }
        return texts;
    }

    /** @param number one is given where it is left out */
    record Registration(
            @Nullable CustomerKind kind,
            @Nullable String number,
            @Nullable String name,
            @Nullable List<@Nullable String> phones,
            @Nullable String email,
            @Nullable String address,
            @Nullable String manager,
            @Nullable String deputy,
            @Nullable Map<String, @Nullable String> attributes) {
        CustomerCommand command(String customerId) {
            return new CustomerCommand.RegisterCustomer(
                    kind == null ? CustomerKind.PERSON : kind,
                    number == null || number.isBlank() ? CustomerDesk.numberOf(customerId) : number,
                    orEmpty(name),
                    phones == null
                            ? List.of()
                            : phones.stream().filter(Objects::nonNull).toList(),
                    email,
                    address,
                    manager,
                    deputy,
                    texts(attributes));
        }
    }

    record Correction(
            @Nullable Map<String, @Nullable String> fields,
            @Nullable String reason) {
        CustomerCommand command() {
            return new CustomerCommand.CorrectCustomer(texts(fields), reason);
        }
    }

    record Renumbering(@Nullable String number, @Nullable String reason) {
        CustomerCommand command() {
            return new CustomerCommand.CorrectNumber(orEmpty(number), reason);
        }
    }

    record NewContact(
            @Nullable String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email) {
        CustomerCommand command(String contact) {
            Map<String, String> person = new TreeMap<>();
            person.put(ContactPerson.NAME, orEmpty(name));
            person.put(ContactPerson.ROLE, orEmpty(role));
            person.put(ContactPerson.PHONE, orEmpty(phone));
            person.put(ContactPerson.EMAIL, orEmpty(email));
            return new CustomerCommand.AddContact(contact, person);
        }
    }

    record ContactCorrection(
            @Nullable String contact,
            @Nullable Map<String, @Nullable String> fields,
            @Nullable String reason) {
        CustomerCommand command() {
            return new CustomerCommand.CorrectContact(orEmpty(contact), texts(fields), reason);
        }
    }

    record ContactEnding(@Nullable String contact, @Nullable String reason) {
        CustomerCommand command() {
            return new CustomerCommand.EndContact(orEmpty(contact), reason);
        }
    }

    /** @param scheme the one that counts for cases where it is left out */
    record Granting(
            @Nullable String scheme,
            @Nullable String tier,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String ground) {
        CustomerCommand command(String grant) {
            String among = scheme == null ? TierPeriod.SERVICE : scheme;
            return new CustomerCommand.GrantTier(grant, among, orEmpty(tier), from, to, orEmpty(ground));
        }
    }

    record TierEnding(
            @Nullable String grant,
            @Nullable LocalDate to,
            @Nullable String reason) {
        CustomerCommand command() {
            return new CustomerCommand.EndTier(orEmpty(grant), to, reason);
        }
    }

    record Managers(
            @Nullable String manager,
            @Nullable String deputy,
            @Nullable String reason) {
        CustomerCommand command() {
            return new CustomerCommand.AppointManagers(manager, deputy, reason);
        }
    }
}
