package org.redress.commandside.cases.decision;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.redress.commandside.cases.command.CaseCommand.AmendDetails;
import org.redress.events.cases.Change;
import org.redress.events.packs.PackSettings;

/** How facts are corrected: field by field, nothing overwritten unseen. */
final class AmendRules {
    private AmendRules() {}

    static Optional<Refusal> refusal(Matter matter, AmendDetails command, PackSettings pack) {
        List<Change> changes = command.changes();
        return Rules.refuseIf(changes.isEmpty(), () -> new IntakeRefusal.FieldsMissing(List.of("changes")))
                .or(() -> everyFieldIsNamedOnce(changes))
                .or(() -> first(changes, AmendRules::theFieldHasNoCommandOfItsOwn))
                .or(() -> first(changes, change -> nobodyChangedItSinceItWasRead(matter, change)))
                .or(() -> first(changes, AmendRules::everyChangeChangesSomething))
                .or(() -> first(changes, change -> thePackKnowsTheNewValue(change, pack)));
    }

    private static Optional<Refusal> everyFieldIsNamedOnce(List<Change> changes) {
        Set<String> seen = new HashSet<>();
        return changes.stream()
                .map(Change::field)
                .filter(field -> !seen.add(field))
                .findFirst()
                .map(IntakeRefusal.FieldTwice::new);
    }

    private static Optional<Refusal> theFieldHasNoCommandOfItsOwn(Change change) {
        return Rules.refuseIf(
                !Details.amendable(change.field()), () -> new IntakeRefusal.FieldNotAmendable(change.field()));
    }

    private static Optional<Refusal> nobodyChangedItSinceItWasRead(Matter matter, Change change) {
        String told = Texts.orEmpty(change.before());
        String current = matter.details().getOrDefault(change.field(), "");
        return Rules.refuseIf(
                !told.equals(current),
                () -> Details.personal(change.field())
                        ? new IntakeRefusal.AmendedMeanwhile(change.field())
                        : new IntakeRefusal.AmendConflict(change.field(), told, current));
    }

    private static Optional<Refusal> everyChangeChangesSomething(Change change) {
        return Rules.refuseIf(
                Texts.orEmpty(change.before()).equals(Texts.orEmpty(change.after())),
                IntakeRefusal.NothingToChange::new);
    }

    private static Optional<Refusal> thePackKnowsTheNewValue(Change change, PackSettings pack) {
        return switch (change.field()) {
            case Details.TIER -> Rules.thePackKnows(change.field(), change.after(), pack.tiers());
            case Details.CHANNEL -> Rules.thePackKnows(change.field(), change.after(), pack.channels());
            default -> Rules.allowed();
        };
    }

    private static Optional<Refusal> first(List<Change> changes, Function<Change, Optional<Refusal>> rule) {
        return changes.stream().map(rule).flatMap(Optional::stream).findFirst();
    }
}
