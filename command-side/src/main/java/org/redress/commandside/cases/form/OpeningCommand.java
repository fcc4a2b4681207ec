package org.redress.commandside.cases.form;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.decision.Details;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

/** Reads the intake as the command that opens a case. */
final class OpeningCommand {
    private OpeningCommand() {}

    static CaseCommand of(String caseId, Typed typed) {
        String severity = typed.orNothing(Details.SEVERITY);
        String follows = typed.orNothing("follows");
        return new CaseCommand.OpenCase(
                new CaseKind(typed.text(Details.KIND)),
                severity == null ? null : new Severity(severity),
                typed.orNothing(Details.CATEGORY),
                typed.orNothing(Details.TIER),
                typed.orNothing(Details.CUSTOMER_ID),
                typed.orNothing(Details.CHANNEL),
                reporter(caseId, typed),
                typed.orNothing(Details.TITLE),
                typed.orNothing(Details.NARRATIVE),
                null,
                follows == null ? null : new CaseRef(follows),
                attributes(typed));
    }

    /** Who is a known customer is forgotten with that customer, anybody else with the case. */
    private static Reporter reporter(String caseId, Typed typed) {
        String customer = typed.orNothing(Details.CUSTOMER_ID);
        String subject = customer == null ? Personal.caseSubject(caseId) : Personal.customerSubject(customer);
        String phone = typed.orNothing(Details.REPORTER_PHONE);
        return new Reporter(
                personal(subject, typed.orNothing(Details.REPORTER_NAME)),
                personal(subject, phone == null ? null : Typed.plain(phone)),
                personal(subject, typed.orNothing(Details.REPORTER_ADDRESS)));
    }

    private static @Nullable Personal personal(String subject, @Nullable String text) {
        return text == null ? null : new Personal(subject, text);
    }

    private static Map<String, String> attributes(Typed typed) {
        Map<String, String> attributes = new HashMap<>();
        typed.values().forEach((name, value) -> {
            if (name.startsWith(IntakeFields.ATTRIBUTE) && !value.isBlank()) {
                attributes.put(name.substring(IntakeFields.ATTRIBUTE.length()), value.strip());
            }
        });
        return attributes;
    }
}
