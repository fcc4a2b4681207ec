package org.redress.commandside.customers.form;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseIds;
import org.redress.commandside.customers.command.CustomerAsked;
import org.redress.commandside.customers.command.CustomerCommand;
import org.redress.infra.access.Who;
import org.redress.infra.web.BadParameter;

/** A form as somebody sent it. */
record Filled(HttpServletRequest request) {

    Who who() {
        return Who.of(request);
    }

    boolean tells(String name) {
        return request.getParameter(name) != null;
    }

    String text(String name) {
        String told = request.getParameter(name);
        return told == null ? "" : told.strip();
    }

    @Nullable
    String orNothing(String name) {
        String text = text(name);
        return text.isEmpty() ? null : text;
    }

    /** Nothing for what is no date: then the rules ask for one. */
    @Nullable
    LocalDate day(String name) {
        try {
            return text(name).isEmpty() ? null : LocalDate.parse(text(name));
        } catch (DateTimeException _) {
            throw new BadParameter(name, text(name), "customer.bad.date");
        }
    }

    UUID sending() {
        try {
            return UUID.fromString(text("sending"));
        } catch (IllegalArgumentException notOne) {
            throw new BadParameter("sending", text("sending"), "form.bad");
        }
    }

    long version() {
        String told = text("version");
        if (!told.matches("\\d{0,18}")) {
            throw new BadParameter("version", told, "form.bad");
        }
        return told.isEmpty() ? 0 : Long.parseLong(told);
    }

    /** A new customer has the id that follows from the form. */
    String newId() {
        return CaseIds.named(
                        "ui-customer",
                        who().tenant(),
                        who().staffId(),
                        sending().toString())
                .toString();
    }

    /** Names a contact or a period within its file. */
    String inner() {
        return sending().toString().substring(0, 8);
    }

    CustomerAsked asked(String customerId, CustomerCommand command, @Nullable Long version) {
        UUID id = CaseIds.named("ui", who().tenant(), who().staffId(), sending().toString());
        return new CustomerAsked(who().tenant(), customerId, command, id, who().staffId(), "ui", version);
    }
}
