package org.redress.queryside.folding;

import org.redress.events.Envelope;

/** A case within all tenants. */
public record CaseKey(String tenant, String caseId) {

    public static CaseKey of(Envelope envelope) {
        return new CaseKey(envelope.tenant(), envelope.stream().id());
    }

    public String[] columns() {
        return new String[] {tenant, caseId};
    }
}
