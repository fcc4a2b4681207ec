package org.redress.commandside.cases.handling;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.redress.commandside.cases.decision.CaseFile;
import org.redress.commandside.cases.decision.Details;
import org.redress.events.Recorded;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;

/** What people call a case, as everywhere: the number of the system it came from, else its own. */
final class CaseNumber {
    private CaseNumber() {}

    static String of(CaseFile file, List<Recorded<?>> events, String caseId) {
        String external = file.matter().details().get(Details.EXTERNAL_NUMBER);
        return Stream.concat(
                        Optional.ofNullable(external).stream(),
                        events.stream()
                                .map(Recorded::event)
                                .filter(CaseNumberAssigned.class::isInstance)
                                .map(event -> ((CaseNumberAssigned) event).number())
                                .filter(Objects::nonNull))
                .findFirst()
                .orElse(caseId);
    }
}
