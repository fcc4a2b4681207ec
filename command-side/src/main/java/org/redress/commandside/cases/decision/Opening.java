package org.redress.commandside.cases.decision;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand.OpenCase;
import org.redress.events.cases.CaseEvent;
import org.redress.events.cases.IntakeEvent.CaseNumberAssigned;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.events.packs.NumberingRule;
import org.redress.events.packs.PackSettings;

/** How a case begins: with its facts and, unless a source system numbered it, with a number of ours. */
final class Opening {
    /** The counting period of a sequence that never starts again. */
    static final String ALL_TIME = "all";

    private Opening() {}

    static List<CaseEvent> events(OpenCase command, Facts facts) {
        CaseOpened opened = opened(command, facts);
        return facts.imported() ? List.of(opened) : List.of(opened, pendingNumber(facts));
    }

    static CaseOpened opened(OpenCase command, Facts facts) {
        return new CaseOpened(
                command.kind(),
                facts.pack(),
                severity(command, facts.settings()),
                command.category(),
                tier(command, facts),
                command.customerId(),
                command.channel(),
                reporter(command.reporter(), facts),
                Texts.personal(facts, command.title()),
                Texts.personal(facts, command.narrative()),
                command.externalNumber(),
                command.follows(),
                command.attributes());
    }

    /** Who names no tier gets the one the customer held on the day of receipt, as far as the pack knows it. */
    private static @Nullable String tier(OpenCase command, Facts facts) {
        String onFile = facts.tierOnFile();
        List<String> known = facts.settings().tiers();
        boolean counts = onFile != null && (known.isEmpty() || known.contains(onFile));
        return command.tier() == null && counts ? onFile : command.tier();
    }

    /** The reporter's own data may belong to the customer's key and not to the case's. */
    private static Reporter reporter(Reporter told, Facts facts) {
        return new Reporter(
                Texts.kept(facts, told.name()), Texts.kept(facts, told.phone()), Texts.kept(facts, told.address()));
    }

    /** Without a word on severity a case is normal, or the least severe thing the pack knows. */
    private static Severity severity(OpenCase command, PackSettings settings) {
        return Optional.ofNullable(command.severity())
                .or(() -> settings.severities().stream()
                        .filter(Severity.NORMAL::equals)
                        .findFirst())
                .or(() -> settings.severities().stream().findFirst())
                .orElse(Severity.NORMAL);
    }

    /** The number belongs to the day it is given, not to the day the matter happened: sequence and date then agree. */
    private static CaseNumberAssigned pendingNumber(Facts facts) {
        NumberingRule rule = facts.settings().numbering();
        LocalDate day = facts.now().atZone(ZoneId.of(rule.zone())).toLocalDate();
        return new CaseNumberAssigned(rule.series(), rule.pattern(), period(rule, day), day.toString(), null);
    }

    private static String period(NumberingRule rule, LocalDate day) {
        return switch (rule.reset()) {
            case MONTH -> day.toString().substring(0, "yyyy-MM".length());
            case YEAR -> day.toString().substring(0, "yyyy".length());
            case NEVER -> ALL_TIME;
        };
    }
}
