package org.redress.queryside.customers.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;
import org.redress.infra.web.PhoneMask;

/**
 * A customer's file as JSON.
 *
 * @param phones masked
 * @param tier in force today, of the scheme that counts for cases
 * @param attributes what only this organisation keeps
 */
record CustomerJson(
        String customerId,
        String number,
        CustomerKind kind,
        String name,
        List<String> phones,
        @Nullable String email,
        @Nullable String address,
        Map<String, String> attributes,
        @Nullable String tier,
        @Nullable String manager,
        @Nullable String deputy,
        List<Contact> contacts,
        List<TierPeriod> tiers,
        long version) {

    /** @param phone masked */
    record Contact(
            String contact,
            @Nullable String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email) {}

    /** As lists show it. */
    record Brief(
            String customerId,
            String number,
            CustomerKind kind,
            String name,
            List<String> phones,
            @Nullable String tier,
            @Nullable String manager,
            @Nullable String deputy,
            long version) {}

    static CustomerJson of(String customerId, CustomerFile file, long version, LocalDate today) {
        return new CustomerJson(
                customerId,
                file.number(),
                file.kind(),
                file.name(),
                masked(file),
                file.fields().get(CustomerFile.EMAIL),
                file.fields().get(CustomerFile.ADDRESS),
                attributes(file),
                tier(file, today),
                file.manager(),
                file.deputy(),
                file.contacts().entrySet().stream()
                        .map(each -> contact(each.getKey(), each.getValue()))
                        .toList(),
                file.tiers(),
                version);
    }

    static Brief brief(String customerId, CustomerFile file, long version, LocalDate today) {
        return new Brief(
                customerId,
                file.number(),
                file.kind(),
                file.name(),
                masked(file),
                tier(file, today),
                file.manager(),
                file.deputy(),
                version);
    }

    private static List<String> masked(CustomerFile file) {
        return file.phones().stream().map(PhoneMask::of).toList();
    }

    private static @Nullable String tier(CustomerFile file, LocalDate today) {
        return file.tier(TierPeriod.SERVICE, today).map(TierPeriod::tier).orElse(null);
    }

    private static Map<String, String> attributes(CustomerFile file) {
        Map<String, String> attributes = new TreeMap<>();
        file.fields().forEach((field, text) -> {
            if (field.startsWith(CustomerFile.ATTRIBUTE)) {
                attributes.put(field.substring(CustomerFile.ATTRIBUTE.length()), text);
            }
        });
        return attributes;
    }

    private static Contact contact(String id, Map<String, String> person) {
        String phone = person.get(ContactPerson.PHONE);
        return new Contact(
                id,
                person.get(ContactPerson.NAME),
                person.get(ContactPerson.ROLE),
                phone == null ? null : PhoneMask.of(phone),
                person.get(ContactPerson.EMAIL));
    }
}
