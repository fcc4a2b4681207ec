package org.redress.commandside.cases.decision;

import static org.redress.commandside.spec.CaseSpec.given;
import static org.redress.commandside.spec.Happened.SHA;
import static org.redress.commandside.spec.Happened.closed;
import static org.redress.commandside.spec.Happened.evidence;
import static org.redress.commandside.spec.Happened.opened;
import static org.redress.commandside.spec.Happened.said;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.redress.commandside.cases.command.CaseCommand.AttachEvidence;
import org.redress.events.Personal;
import org.redress.events.cases.Evidence;
import org.redress.events.cases.IntakeEvent.EvidenceAttached;

class EvidenceSpec {

    @Test
    void a_file_supports_the_case() {
        given(opened())
                .when(new AttachEvidence(evidence(SHA, 5), "到货照片"))
                .then(new EvidenceAttached(evidence(SHA, 5), new Personal("case:c-1", "到货照片")));
    }

    @Test
    void the_name_of_a_file_is_kept_with_the_case() {
        Evidence file = new Evidence(SHA, 5, "image/jpeg", Personal.ofCustomer("k-9", "王芳身份证.jpg"));
        given(opened())
                .when(new AttachEvidence(file, " "))
                .then(new EvidenceAttached(new Evidence(SHA, 5, "image/jpeg", said("王芳身份证.jpg")), null));
    }

    @Test
    void papers_still_come_in_after_the_end() {
        given(opened(), closed())
                .when(new AttachEvidence(evidence(SHA, 5), null))
                .thenAccepted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcde",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0",
                "0123456789ABCDEF0123456789abcdef0123456789abcdef0123456789abcdef",
                "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
            })
    void a_fingerprint_has_64_hexadecimal_digits(String sha256) {
        given(opened())
                .when(new AttachEvidence(evidence(sha256, 5), null))
                .thenRefused(new IntakeRefusal.BadFingerprint(sha256));
    }

    @Test
    void a_file_has_at_least_no_bytes() {
        given(opened())
                .when(new AttachEvidence(evidence(SHA, -1), null))
                .thenRefused(new IntakeRefusal.NegativeSize(-1));
        given(opened()).when(new AttachEvidence(evidence(SHA, 0), null)).thenAccepted();
        given(opened()).when(new AttachEvidence(evidence(SHA, 1), null)).thenAccepted();
    }

    @Test
    void the_same_file_is_attached_once() {
        given(opened(), new EvidenceAttached(evidence(SHA, 5), null))
                .when(new AttachEvidence(evidence(SHA, 5), null))
                .thenRefused(new IntakeRefusal.AlreadyAttached(SHA));
    }
}
