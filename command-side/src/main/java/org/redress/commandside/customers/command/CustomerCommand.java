package org.redress.commandside.customers.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.events.customers.CustomerKind;

/** What may be asked about a customer. */
public sealed interface CustomerCommand {

    /** @param attributes what only this organisation keeps, under names of its own */
    record RegisterCustomer(
            CustomerKind kind,
            String number,
            String name,
            List<String> phones,
            @Nullable String email,
            @Nullable String address,
            @Nullable String manager,
            @Nullable String deputy,
            Map<String, String> attributes)
            implements CustomerCommand {
        public RegisterCustomer {
            phones = List.copyOf(phones);
            attributes = Map.copyOf(attributes);
        }
    }

    /** @param fields what they shall be, by field; a field that is not named stays, an empty text says it is not known */
    record CorrectCustomer(
            Map<String, String> fields, @Nullable String reason) implements CustomerCommand {
        public CorrectCustomer {
            fields = Map.copyOf(fields);
        }
    }

    record AddContact(String contact, Map<String, String> fields) implements CustomerCommand {
        public AddContact {
            fields = Map.copyOf(fields);
        }
    }

    record CorrectContact(
            String contact,
            Map<String, String> fields,
            @Nullable String reason) implements CustomerCommand {
        public CorrectContact {
            fields = Map.copyOf(fields);
        }
    }

    record EndContact(String contact, @Nullable String reason) implements CustomerCommand {}

    /** @param to the last day; absent means until it is ended */
    record GrantTier(
            String grant,
            String scheme,
            String tier,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            String ground) implements CustomerCommand {}

    record EndTier(
            String grant, @Nullable LocalDate to, @Nullable String reason) implements CustomerCommand {}

    record AppointManagers(
            @Nullable String manager,
            @Nullable String deputy,
            @Nullable String reason) implements CustomerCommand {}

    record CorrectNumber(String number, @Nullable String reason) implements CustomerCommand {}
}
