package org.redress.infra.store;

import java.time.LocalDate;
import java.util.List;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;

/** Finds what can never be appended while it still troubles its caller only. */
final class AppendCheck {
    private AppendCheck() {}

    static void check(Append append) {
        List<Append.AppliedCommand> commands = append.commands();
        require(!append.events().isEmpty(), "an append has at least one event");
        require(append.expectedVersion() >= 0, "versions count from 0");
        require(
                commands.stream()
                                .map(Append.AppliedCommand::commandId)
                                .distinct()
                                .count()
                        == commands.size(),
                "a command appears once in an append");
        int counted = commands.stream().mapToInt(Append.AppliedCommand::events).sum();
        require(
                commands.isEmpty() || counted == append.events().size(),
                "the commands of an append account for all its events");
        append.events().forEach(AppendCheck::check);
    }

    private static void check(NewEvent fresh) {
        if (fresh.event() instanceof CaseNumberAssigned pending && pending.number() == null) {
            String sample = CaseNumbers.format(pending.pattern(), LocalDate.parse(pending.day()), 1);
            require(!sample.isBlank(), "a case number is never blank");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
