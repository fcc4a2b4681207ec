package org.redress.commandside.spec;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

/** Mother of openings. */
public final class AnOpening {
    private CaseKind kind = CaseKind.COMPLAINT;
    private @Nullable Severity severity;
    private @Nullable String category;
    private @Nullable String tier;
    private @Nullable String customerId;
    private @Nullable String channel;
    private Reporter reporter = Reporter.UNKNOWN;
    private @Nullable String title;
    private @Nullable String narrative;
    private @Nullable String externalNumber;
    private @Nullable CaseRef follows;
    private Map<String, String> attributes = Map.of();

    private AnOpening() {}

    public static AnOpening of(CaseKind kind) {
        AnOpening opening = new AnOpening();
        opening.kind = kind;
        return opening;
    }

    public static AnOpening ofAComplaint() {
        return of(CaseKind.COMPLAINT);
    }

    public AnOpening severity(String value) {
        severity = new Severity(value);
        return this;
    }

    public AnOpening category(String value) {
        category = value;
        return this;
    }

    public AnOpening tier(String value) {
        tier = value;
        return this;
    }

    public AnOpening channel(String value) {
        channel = value;
        return this;
    }

    public AnOpening customerId(String value) {
        customerId = value;
        return this;
    }

    public AnOpening reporter(Reporter value) {
        reporter = value;
        return this;
    }

    public AnOpening title(String value) {
        title = value;
        return this;
    }

    public AnOpening narrative(String value) {
        narrative = value;
        return this;
    }

    public AnOpening externalNumber(String value) {
        externalNumber = value;
        return this;
    }

    public AnOpening follows(String caseId) {
        follows = new CaseRef(caseId);
        return this;
    }

    public AnOpening attributes(Map<String, String> values) {
        attributes = values;
        return this;
    }

    public OpenCase command() {
        return new OpenCase(
                kind,
                severity,
                category,
                tier,
                customerId,
                channel,
                reporter,
                title,
                narrative,
                externalNumber,
                follows,
                attributes);
    }
}
