package org.redress.commandside.cases.handling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.commandside.cases.handling.Cases.TENANT;
import static org.redress.commandside.cases.handling.Cases.ask;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.commandside.customers.command.CustomerCommand.CorrectCustomer;
import org.redress.commandside.customers.command.CustomerCommand.CorrectNumber;
import org.redress.commandside.customers.command.CustomerCommand.GrantTier;
import org.redress.commandside.customers.command.CustomerCommand.RegisterCustomer;
import org.redress.commandside.customers.decision.CustomerFacts;
import org.redress.commandside.customers.decision.CustomerRefusal;
import org.redress.commandside.customers.handling.CustomerAnswer;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.Reporter;
import org.redress.events.customers.CustomerKind;
import org.redress.infra.time.Now;

/** Customers over a journal on disk, and the tier a case takes from their file. */
class CustomerDeskTest extends DeskAtWork {
    private static final CorrectCustomer BETTER = new CorrectCustomer(Map.of("name", "王方"), null);

    @SuppressWarnings("NullAway.Init")
    private CustomerDesk customers;

    @BeforeEach
    void customers() {
        customers = new CustomerDesk(
                journal,
                asked -> new CustomerFacts(
                        asked.customerId(),
                        asked.imported(),
                        journal.isErased(Personal.customerSubject(asked.customerId())),
                        Set.of(),
                        List.of()),
                new Now(clock));
    }

    private static RegisterCustomer registering(String number) {
        return new RegisterCustomer(
                CustomerKind.PERSON, number, "王芳", List.of("13812345678"), null, null, null, null, Map.of());
    }

    private static CustomerAsked asked(String id, CustomerCommand command, @Nullable Long version) {
        return new CustomerAsked(TENANT, id, command, UUID.randomUUID(), "li", "ui", version);
    }

    private CustomerAnswer handle(String id, CustomerCommand command) {
        return customers.handle(asked(id, command, null));
    }

    private static GrantTier tier(String grant, String tier, String from, @Nullable String to) {
        return new GrantTier(
                grant, "SERVICE", tier, LocalDate.parse(from), to == null ? null : LocalDate.parse(to), "存款");
    }

    @Test
    void a_number_is_nobody_elses_however_it_is_written() {
        assertThat(handle("w", registering("K-1"))).isInstanceOf(CustomerAnswer.Done.class);
        CustomerAsked second = asked("x", registering("ｋ-１"), null);
        CustomerAnswer.Refused taken = new CustomerAnswer.Refused(CustomerRefusal.NUMBER_TAKEN);
        assertThat(customers.handle(second)).isEqualTo(taken);
        assertThat(customers.handle(second)).isEqualTo(taken);
    }

    @Test
    void a_number_somebody_once_had_is_given_to_nobody_else_and_may_be_had_again() {
        handle("w", registering("K-1"));
        handle("x", registering("K-9"));
        CustomerAnswer.Refused taken = new CustomerAnswer.Refused(CustomerRefusal.NUMBER_TAKEN);
        assertThat(handle("w", new CorrectNumber("k-9", null))).isEqualTo(taken);
        assertThat(handle("w", new CorrectNumber("K-2", null))).isInstanceOf(CustomerAnswer.Done.class);
        assertThat(handle("x", new CorrectNumber("K-1", null))).isEqualTo(taken);
        assertThat(handle("y", registering("K-2"))).isEqualTo(taken);
        assertThat(handle("w", new CorrectNumber("K-1", null))).isInstanceOf(CustomerAnswer.Done.class);
    }

    @Test
    void asked_twice_it_happens_once_and_another_body_is_told_apart() {
        CustomerAsked once = asked("w", registering("K-1"), 0L);
        CustomerAnswer first = customers.handle(once);
        assertThat(customers.handle(once)).isEqualTo(first);
        assertThat(journal.readStream(TENANT, new StreamId(StreamKind.CUSTOMER, "w"), 1))
                .hasSize(1);
        assertThat(customers.handle(
                        new CustomerAsked(TENANT, "w", registering("K-2"), once.commandId(), "li", "ui", 0L)))
                .isEqualTo(new CustomerAnswer.OtherBody());
    }

    @Test
    void who_saw_an_older_file_is_told_so() {
        handle("w", registering("K-1"));
        assertThat(customers.handle(asked("w", BETTER, 1L))).isInstanceOf(CustomerAnswer.Done.class);
        assertThat(customers.handle(asked("w", BETTER, 1L))).isEqualTo(new CustomerAnswer.Conflict(2));
    }

    @Test
    void of_the_erased_nothing_is_written() {
        handle("w", registering("K-1"));
        keys.erase("customer:w");
        assertThat(handle("w", BETTER)).isEqualTo(new CustomerAnswer.Refused(CustomerRefusal.PERSON_ERASED));
    }

    @Test
    void a_text_nobody_can_store_is_refused() {
        handle("w", registering("K-1"));
        assertThat(handle("w", new CorrectCustomer(Map.of("address", "a\ud800b"), null)))
                .isEqualTo(new CustomerAnswer.Refused(CustomerRefusal.TEXT_NOT_KEPT));
    }

    /** 2026-03-02 04:00 UTC is noon in Shanghai; a tier that ended the day before counts no more. */
    @Test
    void a_case_takes_the_tier_of_the_day_of_receipt_from_the_file() {
        handle("w", registering("K-1"));
        handle("w", tier("g1", "A", "2026-01-01", "2026-03-01"));
        handle("w", tier("g2", "B", "2026-03-02", null));

        assertThat(tierOf("c1", opening("w", null))).isEqualTo("B");
        assertThat(tierOf("c2", opening("w", "A"))).isEqualTo("A");
        assertThat(tierOf("c3", opening("nobody", null))).isNull();
    }

    private @Nullable String tierOf(String caseId, CaseCommand opening) {
        Asked asked = ask(caseId, opening);
        assertThat(desk.handle(asked)).isInstanceOf(Answer.Accepted.class);
        return journal.readStream(TENANT, StreamId.ofCase(caseId), 1).stream()
                .map(event -> event.event())
                .filter(CaseOpened.class::isInstance)
                .map(event -> ((CaseOpened) event).tier())
                .reduce(null, (_, told) -> told);
    }

    private static CaseCommand opening(String customer, @Nullable String tier) {
        return new CaseCommand.OpenCase(
                CaseKind.COMPLAINT,
                null,
                null,
                tier,
                customer,
                null,
                Reporter.UNKNOWN,
                "柜门开裂",
                "第二天就裂了",
                null,
                null,
                Map.of());
    }
}
