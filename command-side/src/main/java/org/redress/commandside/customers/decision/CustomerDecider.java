package org.redress.commandside.customers.decision;

import static org.redress.commandside.customers.decision.FieldRules.refuseIf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.command.CustomerCommand.AddContact;
import org.redress.commandside.customers.command.CustomerCommand.AppointManagers;
import org.redress.commandside.customers.command.CustomerCommand.CorrectContact;
import org.redress.commandside.customers.command.CustomerCommand.CorrectCustomer;
import org.redress.commandside.customers.command.CustomerCommand.CorrectNumber;
import org.redress.commandside.customers.command.CustomerCommand.EndContact;
import org.redress.commandside.customers.command.CustomerCommand.EndTier;
import org.redress.commandside.customers.command.CustomerCommand.GrantTier;
import org.redress.commandside.customers.command.CustomerCommand.RegisterCustomer;
import org.redress.commandside.customers.decision.CustomerDecision.Happens;
import org.redress.commandside.customers.decision.CustomerDecision.Refused;
import org.redress.events.TextLimits;
import org.redress.events.cases.PersonalChange;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerFile;

/** Who may be registered, corrected, tiered and looked after by whom. */
public final class CustomerDecider {
    private static final TextLimits LIMITS = new TextLimits(Set.of(), Set.of());

    private CustomerDecider() {}

    /** Whether a file can be kept under this id. */
    public static boolean keeps(String customerId) {
        return LIMITS.fault("customerId", customerId).isEmpty();
    }

    public static CustomerDecision decide(CustomerFile file, CustomerCommand command, CustomerFacts facts) {
        CustomerDecision decision = decided(file, command, facts);
        return decision instanceof Happens(CustomerEvent event)
                        && LIMITS.fault((Record) event).isPresent()
                ? new Refused(CustomerRefusal.TEXT_NOT_KEPT)
                : decision;
    }

    private static CustomerDecision decided(CustomerFile file, CustomerCommand command, CustomerFacts facts) {
        Optional<CustomerRefusal> first = theFileIsThere(file, command).or(() -> theErasedStaySo(command, facts));
        if (first.isPresent()) {
            return new Refused(first.get());
        }
        return switch (command) {
            case RegisterCustomer asked -> unless(register(asked, facts), () -> Events.registered(asked, facts));
            case CorrectCustomer asked -> correct(file, asked, facts);
            case AddContact asked -> unless(addContact(file, asked), () -> Events.contactAdded(asked, facts));
            case CorrectContact asked -> correctContact(file, asked, facts);
            case EndContact asked ->
                unless(
                        theContactIsThere(file, asked.contact()),
                        () -> new CustomerEvent.ContactEnded(asked.contact(), Written.personal(facts, asked.reason())));
            case GrantTier asked -> unless(TierRules.grant(file, asked, facts), () -> Events.granted(asked, facts));
            case EndTier asked -> unless(TierRules.end(file, asked), () -> Events.tierEnded(asked, facts));
            case AppointManagers asked -> changeManager(file, asked, facts);
            case CorrectNumber asked -> correctNumber(file, asked, facts);
        };
    }

    private static Optional<CustomerRefusal> theFileIsThere(CustomerFile file, CustomerCommand command) {
        boolean registering = command instanceof RegisterCustomer;
        return refuseIf(registering && file.registered(), CustomerRefusal.ALREADY_REGISTERED)
                .or(() -> refuseIf(!registering && !file.registered(), CustomerRefusal.NOT_REGISTERED));
    }

    /** Of an erased customer no word is written any more; what was in force may still end. */
    private static Optional<CustomerRefusal> theErasedStaySo(CustomerCommand command, CustomerFacts facts) {
        boolean wordless =
                switch (command) {
                    case EndContact asked -> asked.reason() == null;
                    case EndTier asked -> asked.reason() == null;
                    case AppointManagers asked -> asked.reason() == null;
                    case RegisterCustomer _,
                            CorrectCustomer _,
                            AddContact _,
                            CorrectContact _,
                            GrantTier _,
                            CorrectNumber _ -> false;
                };
        return refuseIf(facts.erased() && !wordless, CustomerRefusal.PERSON_ERASED);
    }

    private static Optional<CustomerRefusal> register(RegisterCustomer asked, CustomerFacts facts) {
        Map<String, String> fields = new TreeMap<>(
                Map.of(CustomerFile.NAME, asked.name(), CustomerFile.PHONES, String.join("\n", asked.phones())));
        fields.put(CustomerFile.EMAIL, Objects.requireNonNullElse(asked.email(), ""));
        fields.put(CustomerFile.ADDRESS, Objects.requireNonNullElse(asked.address(), ""));
        asked.attributes().forEach((name, text) -> fields.put(CustomerFile.ATTRIBUTE + name, text));
        return FieldRules.number(Written.plain(asked.number()))
                .or(() -> FieldRules.ofCustomer(Written.texts(fields)))
                .or(() -> staff(asked.manager(), asked.deputy(), facts));
    }

    private static CustomerDecision correct(CustomerFile file, CorrectCustomer asked, CustomerFacts facts) {
        Map<String, String> wanted = Written.texts(asked.fields());
        List<PersonalChange> changes = Written.changes(facts, file.fields(), wanted);
        return unless(
                FieldRules.ofCustomer(wanted).or(() -> refuseIf(changes.isEmpty(), CustomerRefusal.NOTHING_CHANGES)),
                () -> new CustomerEvent.CustomerCorrected(changes, Written.personal(facts, asked.reason())));
    }

    private static Optional<CustomerRefusal> addContact(CustomerFile file, AddContact asked) {
        Map<String, String> fields = Written.texts(asked.fields());
        return refuseIf(fields.getOrDefault(CustomerFile.NAME, "").isBlank(), CustomerRefusal.NAME_MISSING)
                .or(() -> FieldRules.ofContact(fields))
                .or(() -> refuseIf(file.contacts().containsKey(asked.contact()), CustomerRefusal.CONTACT_KNOWN));
    }

    private static CustomerDecision correctContact(CustomerFile file, CorrectContact asked, CustomerFacts facts) {
        Map<String, String> wanted = Written.texts(asked.fields());
        Map<String, String> before = file.contacts().getOrDefault(asked.contact(), Map.of());
        List<PersonalChange> changes = Written.changes(facts, before, wanted);
        return unless(
                theContactIsThere(file, asked.contact())
                        .or(() -> FieldRules.ofContact(wanted))
                        .or(() -> refuseIf(changes.isEmpty(), CustomerRefusal.NOTHING_CHANGES)),
                () -> new CustomerEvent.ContactCorrected(
                        asked.contact(), changes, Written.personal(facts, asked.reason())));
    }

    private static Optional<CustomerRefusal> theContactIsThere(CustomerFile file, String contact) {
        return refuseIf(!file.contacts().containsKey(contact), CustomerRefusal.CONTACT_UNKNOWN);
    }

    private static CustomerDecision changeManager(CustomerFile file, AppointManagers asked, CustomerFacts facts) {
        boolean same = Objects.equals(asked.manager(), file.manager()) && Objects.equals(asked.deputy(), file.deputy());
        return unless(
                staff(asked.manager(), asked.deputy(), facts).or(() -> refuseIf(same, CustomerRefusal.NOTHING_CHANGES)),
                () -> new CustomerEvent.ManagerChanged(
                        asked.manager(), asked.deputy(), Written.personal(facts, asked.reason())));
    }

    private static CustomerDecision correctNumber(CustomerFile file, CorrectNumber asked, CustomerFacts facts) {
        String number = Written.plain(asked.number());
        return unless(
                FieldRules.number(number)
                        .or(() -> refuseIf(number.equals(file.number()), CustomerRefusal.NOTHING_CHANGES)),
                () -> new CustomerEvent.NumberCorrected(
                        file.number(), number, Written.personal(facts, asked.reason())));
    }

    /** The B role deputises for somebody else, or it would be no deputy. */
    private static Optional<CustomerRefusal> staff(
            @Nullable String manager, @Nullable String deputy, CustomerFacts facts) {
        boolean known = facts.imported()
                || Stream.of(manager, deputy).filter(Objects::nonNull).allMatch(facts.staff()::contains);
        return refuseIf(!known, CustomerRefusal.MANAGER_UNKNOWN)
                .or(() -> refuseIf(deputy != null && deputy.equals(manager), CustomerRefusal.DEPUTY_IS_MANAGER));
    }

    private static CustomerDecision unless(Optional<CustomerRefusal> refusal, Supplier<CustomerEvent> event) {
        return refusal.<CustomerDecision>map(Refused::new).orElseGet(() -> new Happens(event.get()));
    }
}
