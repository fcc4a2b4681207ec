package org.redress.queryside.customers.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.EventNames;
import org.redress.events.Personal;
import org.redress.events.Recorded;
import org.redress.events.cases.PersonalChange;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerEvent.ContactAdded;
import org.redress.events.customers.CustomerEvent.ContactCorrected;
import org.redress.events.customers.CustomerEvent.ContactEnded;
import org.redress.events.customers.CustomerEvent.CustomerCorrected;
import org.redress.events.customers.CustomerEvent.CustomerRegistered;
import org.redress.events.customers.CustomerEvent.ManagerChanged;
import org.redress.events.customers.CustomerEvent.NumberCorrected;
import org.redress.events.customers.CustomerEvent.TierEnded;
import org.redress.events.customers.CustomerEvent.TierGranted;
import org.redress.events.customers.CustomerFile;

/** One thing that happened to a file. */
record HistoryView(Instant at, String what, String by, List<Line> lines) {

    record Line(String label, @Nullable String before, String after) {}

    static HistoryView of(Recorded<?> recorded, CustomerEvent event, Teller teller) {
        return new HistoryView(
                recorded.envelope().occurredAt().instant(),
                teller.say().text("file.event." + EventNames.of(event).wireName()),
                teller.called(recorded.envelope().actor().id()),
                lines(event, teller));
    }

    private static List<Line> lines(CustomerEvent event, Teller teller) {
        List<Line> lines = new ArrayList<>();
        switch (event) {
            case CustomerRegistered registered ->
                CustomerFile.NOBODY
                        .after(registered)
                        .fields()
                        .forEach((field, text) ->
                                lines.add(new Line(teller.label(field), null, teller.value(field, text))));
            case CustomerCorrected corrected -> changes(corrected.changes(), corrected.reason(), teller, lines);
            case ContactAdded added ->
                added.person()
                        .fields()
                        .forEach((field, text) ->
                                lines.add(new Line(teller.label(field), null, teller.value(field, text))));
            case ContactCorrected corrected -> changes(corrected.changes(), corrected.reason(), teller, lines);
            case ContactEnded ended -> reason(ended.reason(), teller, lines);
            case TierGranted granted -> {
                lines.add(new Line(teller.tier(granted.tier()), null, teller.period(granted.from(), granted.to())));
                told("ground", granted.ground(), teller, lines);
            }
            case TierEnded ended -> {
                lines.add(new Line(teller.label("to"), null, teller.say().date(ended.to())));
                reason(ended.reason(), teller, lines);
            }
            case ManagerChanged changed -> staff(changed, teller, lines);
            case NumberCorrected corrected -> number(corrected, teller, lines);
        }
        return lines;
    }

    private static void number(NumberCorrected corrected, Teller teller, List<Line> lines) {
        lines.add(new Line(teller.label("number"), corrected.before(), corrected.after()));
        reason(corrected.reason(), teller, lines);
    }

    private static void staff(ManagerChanged changed, Teller teller, List<Line> lines) {
        lines.add(new Line(teller.label("manager"), null, teller.called(changed.manager())));
        lines.add(new Line(teller.label("deputy"), null, teller.called(changed.deputy())));
        reason(changed.reason(), teller, lines);
    }

    private static void changes(
            List<PersonalChange> changes, @Nullable Personal reason, Teller teller, List<Line> lines) {
        for (PersonalChange change : changes) {
            String field = change.field();
            String after = teller.value(field, change.after());
            String before = teller.value(field, change.before());
            String nothing = teller.say().text("file.nothing");
            lines.add(new Line(
                    teller.label(field),
                    Objects.requireNonNullElse(before, nothing),
                    Objects.requireNonNullElse(after, nothing)));
        }
        reason(reason, teller, lines);
    }

    private static void reason(@Nullable Personal reason, Teller teller, List<Line> lines) {
        told("reason", reason, teller, lines);
    }

    private static void told(String field, @Nullable Personal text, Teller teller, List<Line> lines) {
        if (text != null) {
            lines.add(new Line(teller.label(field), null, teller.value(field, text.text())));
        }
    }
}
