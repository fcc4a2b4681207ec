package org.redress.commandside.cases.decision;

import java.util.Optional;
import java.util.Set;
import org.redress.commandside.cases.command.Asked;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CaseCommand.AmendDetails;
import org.redress.events.TextLimits;
import org.redress.events.TextLimits.Fault;
import org.redress.events.cases.Change;

/** What can be kept at all. Asked before anything else, because the facts are looked up by what is asked. */
public final class StorageRules {
    private static final TextLimits LIMITS =
            new TextLimits(Set.of("title", "narrative", "text", "reason", "remark"), Set.of());
    private static final Set<String> COUNTED =
            Set.of(Details.CHANNEL, Details.CUSTOMER_ID, Details.TIER, Details.EXTERNAL_NUMBER);

    private StorageRules() {}

    public static Optional<Refusal> refusal(Asked asked) {
        return addressing(asked).or(() -> command(asked.command())).map(StorageRules::said);
    }

    /** Whether even the refusal can be put on record: it is kept under the case and the name of who asked. */
    public static boolean recordable(Asked asked) {
        return addressing(asked).isEmpty();
    }

    private static Optional<Fault> addressing(Asked asked) {
        return LIMITS.fault("caseId", asked.caseId())
                .or(() -> LIMITS.fault(asked.actor()))
                .or(() -> LIMITS.fault("source", asked.source()))
                .or(() -> LIMITS.fault("pack", Texts.orEmpty(asked.pack())));
    }

    private static Optional<Fault> command(CaseCommand command) {
        return command instanceof AmendDetails(var changes, var reason)
                ? changes.stream()
                        .map(StorageRules::change)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .or(() -> LIMITS.fault("reason", Texts.orEmpty(reason)))
                : LIMITS.fault((Record) command);
    }

    /** What a field holds now was kept once, so that only what it shall hold is measured. */
    private static Optional<Fault> change(Change change) {
        String field = change.field();
        boolean plain = !Details.personal(field);
        int longest = plain ? COUNTED.contains(field) ? TextLimits.PLAIN : TextLimits.VALUE : TextLimits.WORDS;
        return LIMITS.fault("field", field)
                .or(() -> TextLimits.fault(new Fault(field, Integer.MAX_VALUE, false), Texts.orEmpty(change.before())))
                .or(() -> TextLimits.fault(new Fault(field, longest, plain), Texts.orEmpty(change.after())));
    }

    private static Refusal said(Fault fault) {
        return fault.plain()
                ? new IntakeRefusal.ValueNotKept(fault.field(), fault.longest())
                : new IntakeRefusal.TextNotKept();
    }
}
