package org.redress.events.cases;

/** Names another case by its stream id. */
public record CaseRef(String caseId) {}
