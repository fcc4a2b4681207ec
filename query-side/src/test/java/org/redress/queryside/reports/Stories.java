package org.redress.queryside.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.cases.PackRef;
import org.redress.queryside.reports.facts.FactCase;
import org.redress.queryside.reports.facts.FactKind;

/** Histories told by hand or read from a file, as the facts read model would hand them over. */
final class Stories implements FactSource {
    private boolean complete = true;
    private final List<FactCase> cases = new ArrayList<>();
    private long position;

    Story opened(String id, String local) {
        return opened(new Opening("desk", id, "T2", Map.of()), Story.at(local));
    }

    /** Who opened it, under which tier, with which attributes. */
    record Opening(
            String source, @Nullable String id, @Nullable String tier, Map<String, String> attributes) {}

    Story opened(Opening opening, OccurredAt at) {
        FactCase told = new FactCase(
                "default",
                opening.source() + "-" + opening.id(),
                opening.source(),
                opening.id(),
                new PackRef(ReferencePolicy.PACK, 1),
                "SERVICE_REQUEST",
                "NORMAL",
                null,
                opening.tier(),
                opening.attributes(),
                new ArrayList<>());
        cases.add(told);
        return new Story(this, told).add(FactKind.OPENED, at, Story.Says.attributes(opening.attributes()));
    }

    long nextPosition() {
        return ++position;
    }

    /** As if something on record had not come in. */
    void lacking() {
        complete = false;
    }

    @Override
    public boolean complete() {
        return complete;
    }

    @Override
    public long head() {
        return position;
    }

    @Override
    public void eachCase(long upTo, Consumer<FactCase> reader) {
        for (FactCase told : cases) {
            List<org.redress.queryside.reports.facts.Fact> known = told.events().stream()
                    .filter(fact -> fact.position() <= upTo)
                    .toList();
            if (!known.isEmpty()) {
                reader.accept(new FactCase(
                        told.tenant(),
                        told.caseId(),
                        told.source(),
                        told.externalNumber(),
                        told.pack(),
                        told.kind(),
                        told.severity(),
                        told.category(),
                        told.tier(),
                        told.attributes(),
                        known));
            }
        }
    }
}
