package org.redress.commandside.cases.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.Audience;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.CaseRef;
import org.redress.events.cases.Change;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.Feedback;
import org.redress.events.cases.LinkKind;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;

/** What commands take as JSON. Whatever is left out is for the rules to miss, which say so in both languages. */
final class Bodies {
    private Bodies() {}

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static @Nullable Personal personal(String subject, @Nullable String text) {
        return text == null || text.isBlank() ? null : new Personal(subject, text);
    }

    /** @param pack name of the policy pack; the installation's default when it is left out */
    record Opening(
            @Nullable String kind,
            @Nullable String severity,
            @Nullable String category,
            @Nullable String tier,
            @Nullable String customerId,
            @Nullable String channel,
            @Nullable Caller reporter,
            @Nullable String title,
            @Nullable String narrative,
            @Nullable String follows,
            @Nullable Map<String, String> attributes,
            @Nullable String pack) {

        CaseCommand command(String caseId) {
            String subject = customerId == null ? "case:" + caseId : "customer:" + customerId;
            return new CaseCommand.OpenCase(
                    new CaseKind(orEmpty(kind)),
                    severity == null ? null : new Severity(severity),
                    category,
                    tier,
                    customerId,
                    channel,
                    reporter == null ? Reporter.UNKNOWN : reporter.about(subject),
                    title,
                    narrative,
                    null,
                    follows == null ? null : new CaseRef(follows),
                    attributes == null ? Map.of() : attributes);
        }
    }

    /** Who reported it. */
    record Caller(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String address) {
        Reporter about(String subject) {
            return new Reporter(personal(subject, name), personal(subject, phone), personal(subject, address));
        }
    }

    record Kind(@Nullable String kind, @Nullable String reason) {
        CaseCommand command() {
            return new CaseCommand.ChangeKind(new CaseKind(orEmpty(kind)), orEmpty(reason));
        }
    }

    record Seriousness(@Nullable String severity, @Nullable String reason) {
        CaseCommand command() {
            return new CaseCommand.ChangeSeverity(new Severity(orEmpty(severity)), orEmpty(reason));
        }
    }

    record Amendment(
            @Nullable List<Change> changes, @Nullable String reason) {
        CaseCommand command() {
            return new CaseCommand.AmendDetails(changes == null ? List.of() : changes, reason);
        }
    }

    record Attachment(
            @Nullable String sha256,
            long size,
            @Nullable String mediaType,
            @Nullable String name,
            @Nullable String remark) {
        CaseCommand command(String caseId) {
            return new CaseCommand.AttachEvidence(
                    new Evidence(orEmpty(sha256), size, orEmpty(mediaType), personal("case:" + caseId, name)), remark);
        }
    }

    record Link(
            @Nullable String other, LinkKind link, @Nullable String reason) {
        CaseCommand linking() {
            return new CaseCommand.LinkCases(new CaseRef(orEmpty(other)), link);
        }

        CaseCommand unlinking() {
            return new CaseCommand.UnlinkCases(new CaseRef(orEmpty(other)), link, orEmpty(reason));
        }
    }

    /** One of score, declined and notAsked; the score goes first. */
    record Closing(
            @Nullable String outcome,
            @Nullable String text,
            @Nullable Integer score,
            @Nullable Map<String, Integer> dimensions,
            @Nullable String comment,
            @Nullable Boolean declined) {

        CaseCommand command(String caseId) {
            return new CaseCommand.CloseWithFeedback(outcome, text, feedback("case:" + caseId));
        }

        private Feedback feedback(String subject) {
            if (score != null) {
                return new Feedback.Scored(
                        score, dimensions == null ? Map.of() : dimensions, personal(subject, comment));
            }
            return Boolean.TRUE.equals(declined)
                    ? new Feedback.Declined(personal(subject, comment))
                    : new Feedback.NotAsked();
        }
    }

    record Note(
            @Nullable Boolean toCustomer,
            @Nullable String text,
            @Nullable List<String> mentioned) {
        CaseCommand command() {
            return new CaseCommand.AddNote(
                    Boolean.TRUE.equals(toCustomer) ? Audience.CUSTOMER : Audience.INTERNAL, orEmpty(text), mentioned);
        }
    }

    record Escalation(
            @Nullable Integer level,
            @Nullable String trigger,
            @Nullable String toRole,
            @Nullable String reason) {
        CaseCommand command() {
            return new CaseCommand.EscalateCase(level, orEmpty(trigger), toRole, reason);
        }
    }

    record Stage(@Nullable String stage) {
        CaseCommand command() {
            return new CaseCommand.EnterStage(orEmpty(stage));
        }
    }

    record Pause(
            @Nullable String clock,
            @Nullable String reasonCode,
            @Nullable String remark) {
        CaseCommand command() {
            return new CaseCommand.PauseClock(clock, orEmpty(reasonCode), remark);
        }
    }
}
