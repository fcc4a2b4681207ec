package org.redress.commandside.customers.decision;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerFile;

/** What may stand in a file. */
final class FieldRules {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST = 4_000;
    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._/#-]{0,59}");
    private static final Pattern PHONE = Pattern.compile("(?=(?:\\D*\\d){3})[^\\p{Cntrl}]{3,60}");
    private static final Pattern ATTRIBUTE = Pattern.compile("a\\.[\\p{L}\\p{N}_ -]{1,60}");
    private static final Set<String> OF_CUSTOMER =
            Set.of(CustomerFile.NAME, CustomerFile.PHONES, CustomerFile.EMAIL, CustomerFile.ADDRESS);
    private static final Set<String> OF_CONTACT =
            Set.of(ContactPerson.NAME, ContactPerson.ROLE, ContactPerson.PHONE, ContactPerson.EMAIL);

    private FieldRules() {}

    static Optional<CustomerRefusal> number(String number) {
        return refuseIf(!NUMBER.matcher(number).matches(), CustomerRefusal.NUMBER_UNUSABLE);
    }

    static Optional<CustomerRefusal> ofCustomer(Map<String, String> fields) {
        boolean known = fields.keySet().stream()
                .allMatch(field ->
                        OF_CUSTOMER.contains(field) || ATTRIBUTE.matcher(field).matches());
        return refuseIf(!known, CustomerRefusal.FIELD_UNKNOWN).or(() -> texts(fields));
    }

    static Optional<CustomerRefusal> ofContact(Map<String, String> fields) {
        return refuseIf(!OF_CONTACT.containsAll(fields.keySet()), CustomerRefusal.FIELD_UNKNOWN)
                .or(() -> texts(fields));
    }

    /** Whoever is named keeps a name. */
    private static Optional<CustomerRefusal> texts(Map<String, String> fields) {
        String name = fields.getOrDefault(CustomerFile.NAME, "-");
        boolean tooLong =
                name.length() > LONGEST_NAME || fields.values().stream().anyMatch(text -> text.length() > LONGEST);
        return refuseIf(name.isBlank(), CustomerRefusal.NAME_MISSING)
                .or(() -> refuseIf(tooLong, CustomerRefusal.TEXT_TOO_LONG))
                .or(() -> phones(fields.getOrDefault(CustomerFile.PHONES, "")))
                .or(() -> phones(fields.getOrDefault(ContactPerson.PHONE, "")));
    }

    private static Optional<CustomerRefusal> phones(String lines) {
        return refuseIf(!lines.lines().allMatch(line -> PHONE.matcher(line).matches()), CustomerRefusal.PHONE_UNUSABLE);
    }

    static Optional<CustomerRefusal> refuseIf(boolean so, CustomerRefusal refusal) {
        return so ? Optional.of(refusal) : Optional.empty();
    }
}
