package org.redress.commandside.customers.decision;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.redress.commandside.customers.command.CustomerCommand.AddContact;
import org.redress.commandside.customers.command.CustomerCommand.EndTier;
import org.redress.commandside.customers.command.CustomerCommand.GrantTier;
import org.redress.commandside.customers.command.CustomerCommand.RegisterCustomer;
import org.redress.events.Personal;
import org.redress.events.customers.ContactPerson;
import org.redress.events.customers.CustomerEvent.ContactAdded;
import org.redress.events.customers.CustomerEvent.CustomerRegistered;
import org.redress.events.customers.CustomerEvent.TierEnded;
import org.redress.events.customers.CustomerEvent.TierGranted;
import org.redress.events.customers.CustomerFile;

/** What happens once the rules have nothing against it. */
final class Events {
    private Events() {}

    static CustomerRegistered registered(RegisterCustomer asked, CustomerFacts facts) {
        Map<String, Personal> attributes = new TreeMap<>();
        asked.attributes().forEach((name, text) -> {
            if (!text.isBlank()) {
                attributes.put(name, Personal.ofCustomer(facts.customerId(), text.strip()));
            }
        });
        return new CustomerRegistered(
                asked.kind(),
                Written.plain(asked.number()),
                Personal.ofCustomer(facts.customerId(), asked.name().strip()),
                Written.text(CustomerFile.PHONES, String.join("\n", asked.phones()))
                        .lines()
                        .map(phone -> Personal.ofCustomer(facts.customerId(), phone))
                        .toList(),
                Written.personal(facts, asked.email()),
                Written.personal(facts, asked.address()),
                asked.manager(),
                asked.deputy(),
                attributes);
    }

    static ContactAdded contactAdded(AddContact asked, CustomerFacts facts) {
        Map<String, String> fields = Written.texts(asked.fields());
        return new ContactAdded(
                asked.contact(),
                new ContactPerson(
                        Personal.ofCustomer(facts.customerId(), fields.getOrDefault(ContactPerson.NAME, "")),
                        Written.personal(facts, fields.get(ContactPerson.ROLE)),
                        Written.personal(facts, fields.get(ContactPerson.PHONE)),
                        Written.personal(facts, fields.get(ContactPerson.EMAIL))));
    }

    static TierGranted granted(GrantTier asked, CustomerFacts facts) {
        return new TierGranted(
                asked.grant(),
                asked.scheme(),
                asked.tier(),
                Objects.requireNonNull(asked.from()),
                asked.to(),
                Personal.ofCustomer(facts.customerId(), asked.ground().strip()));
    }

    static TierEnded tierEnded(EndTier asked, CustomerFacts facts) {
        return new TierEnded(
                asked.grant(), Objects.requireNonNull(asked.to()), Written.personal(facts, asked.reason()));
    }
}
