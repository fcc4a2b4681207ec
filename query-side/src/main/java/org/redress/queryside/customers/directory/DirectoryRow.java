package org.redress.queryside.customers.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.CustomerKind;
import org.redress.events.customers.TierPeriod;
import org.redress.infra.delivery.Cells;

/** As much of a customer's file as finding and listing needs. */
record DirectoryRow(String tenant, String customerId, CustomerFile file, long version) {

    static DirectoryRow read(ResultSet row) throws SQLException {
        Map<String, String> fields = new TreeMap<>();
        fields.put(CustomerFile.NAME, row.getString("name"));
        String phones = row.getString("phones");
        if (phones != null) {
            fields.put(CustomerFile.PHONES, phones);
        }
        return new DirectoryRow(
                row.getString("tenant"),
                row.getString("customer_id"),
                new CustomerFile(
                        row.getString("number"),
                        CustomerKind.valueOf(row.getString("kind")),
                        fields,
                        contacts(row.getString("contacts")),
                        tiers(row.getString("tiers")),
                        row.getString("manager"),
                        row.getString("deputy")),
                row.getLong("version"));
    }

    DirectoryRow after(CustomerEvent event, long at) {
        return new DirectoryRow(tenant, customerId, file.after(event), at);
    }

    /** What the journal will say once the key is gone. */
    DirectoryRow erased() {
        Map<String, Map<String, String>> people = new LinkedHashMap<>();
        file.contacts().forEach((id, person) -> people.put(id, gone(person)));
        CustomerFile blank = new CustomerFile(
                file.number(), file.kind(), gone(file.fields()), people, file.tiers(), file.manager(), file.deputy());
        return new DirectoryRow(tenant, customerId, blank, version);
    }

    @Nullable
    Object[] cells() {
        return new @Nullable Object[] {
            tenant,
            customerId,
            file.number(),
            file.kind().name(),
            Cells.storable(file.name()),
            phones(),
            contactCell(),
            tierCell(),
            file.manager(),
            file.deputy(),
            Pinyin.sortKey(Cells.storable(file.name())),
            version
        };
    }

    /** Several phones that are all gone are one placeholder. */
    private @Nullable String phones() {
        String phones = file.fields().get(CustomerFile.PHONES);
        return phones == null ? null : phones.contains(Personal.ERASED) ? Personal.ERASED : Cells.storable(phones);
    }

    private String contactCell() {
        List<@Nullable String> cells = new ArrayList<>();
        file.contacts().forEach((id, person) -> {
            cells.add(id);
            cells.add(person.get(ContactPerson.NAME));
            cells.add(person.get(ContactPerson.PHONE));
        });
        return Cells.storable(Cells.joined(cells));
    }

    private String tierCell() {
        List<@Nullable String> cells = new ArrayList<>();
        file.tiers().forEach(period -> {
            LocalDate to = period.to();
            cells.add(period.grant());
            cells.add(period.scheme());
            cells.add(period.tier());
            cells.add(period.from().toString());
            cells.add(to == null ? null : to.toString());
        });
        return Cells.joined(cells);
    }

    private static Map<String, String> gone(Map<String, String> texts) {
        Map<String, String> gone = new TreeMap<>(texts);
        gone.replaceAll((_, _) -> Personal.ERASED);
        return gone;
    }

    private static Map<String, Map<String, String>> contacts(String cell) {
        List<@Nullable String> cells = Cells.texts(cell);
        Map<String, Map<String, String>> contacts = new LinkedHashMap<>();
        for (int at = 0; at < cells.size(); at += 3) {
            Map<String, String> person = new TreeMap<>();
            put(person, ContactPerson.NAME, cells.get(at + 1));
            put(person, ContactPerson.PHONE, cells.get(at + 2));
            contacts.put(Objects.requireNonNull(cells.get(at)), person);
        }
        return contacts;
    }

    private static void put(Map<String, String> person, String field, @Nullable String text) {
        if (text != null) {
            person.put(field, text);
        }
    }

    private static List<TierPeriod> tiers(String cell) {
        List<@Nullable String> cells = Cells.texts(cell);
        List<TierPeriod> tiers = new ArrayList<>();
        for (int at = 0; at < cells.size(); at += 5) {
            String to = cells.get(at + 4);
            tiers.add(new TierPeriod(
                    Objects.requireNonNull(cells.get(at)),
                    Objects.requireNonNull(cells.get(at + 1)),
                    Objects.requireNonNull(cells.get(at + 2)),
                    LocalDate.parse(Objects.requireNonNull(cells.get(at + 3))),
                    to == null ? null : LocalDate.parse(to),
                    ""));
        }
        return tiers;
    }
}
