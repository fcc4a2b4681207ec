package org.redress.queryside.cases.timeline;

import java.util.List;

/** Where a case's page gets its events from: those of one case in the order of its stream, none where there is no such case. */
@FunctionalInterface
public interface CaseEntries {

    List<TimelineEntry> of(String caseId);
}
