package org.redress.commandside.cases.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.commandside.cases.decision.Details;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.command.CustomerCommand.RegisterCustomer;
import org.redress.commandside.customers.handling.CustomerAnswer;
import org.redress.commandside.customers.handling.CustomerDesk;
import org.redress.events.customers.CustomerKind;

/** Registers whoever is calling, from what the intake already says about them. */
record NewCaller(CustomerDesk desk) {

    record Outcome(@Nullable String customerId, CustomerAnswer answer) {}

    Outcome register(Submission sent, Typed typed) {
        String name = typed.text(Details.REPORTER_NAME);
        String phone = typed.text(Details.REPORTER_PHONE);
        UUID commandId = CaseIds.named(
                "ui-caller",
                sent.who().tenant(),
                sent.who().staffId(),
                sent.sending().toString(),
                name,
                phone);
        String customerId = commandId.toString();
        RegisterCustomer command = new RegisterCustomer(
                CustomerKind.PERSON,
                CustomerDesk.numberOf(customerId),
                name,
                phone.isEmpty() ? List.of() : List.of(phone),
                null,
                typed.orNothing(Details.REPORTER_ADDRESS),
                null,
                null,
                Map.of());
        CustomerAnswer answer = desk.handle(new CustomerAsked(
                sent.who().tenant(), customerId, command, commandId, sent.who().staffId(), "ui", 0L));
        return new Outcome(answer instanceof CustomerAnswer.Done ? customerId : null, answer);
    }
}
