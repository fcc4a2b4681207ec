package org.redress.commandside.automation;

/** A case of a tenant. */
record CaseKey(String tenant, String caseId) {}
