package org.redress.queryside.cases.lists;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.reports.Snapshot;
import org.redress.queryside.reports.Values;

/** What a list's form offers for one criterion. */
public record Choices(Criterion criterion, List<Choice> choices) {

    public record Choice(String value, String label, boolean chosen) {}

    private static final Set<Criterion> FURTHER =
            EnumSet.of(Criterion.TIER, Criterion.KIND, Criterion.SEVERITY, Criterion.SOURCE);

    /** Asked for less often, so folded away. */
    boolean further() {
        return FURTHER.contains(criterion);
    }

    boolean chosen() {
        return choices.stream().anyMatch(Choice::chosen);
    }

    /** A criterion with nothing to choose between is left out. */
    static List<Choices> all(Snapshot snapshot, CaseFilter filter, CodeNames names) {
        Form form = new Form(filter, names);
        Values values = snapshot.values();
        return Stream.of(
                        form.offer(Criterion.STATUS, words(Openness.values())),
                        form.found(Criterion.OWNER, values.owners()),
                        form.offer(Criterion.CLOCK, snapshot.clockNames()),
                        form.offer(Criterion.STATE, words(ClockState.values())),
                        form.found(Criterion.TIER, values.tiers()),
                        form.found(Criterion.KIND, values.kinds()),
                        form.found(Criterion.SEVERITY, values.severities()),
                        form.found(Criterion.SOURCE, values.sources()))
                .filter(choices -> choices.choices().size() > 1 || filter.value(choices.criterion()) != null)
                .toList();
    }

    /** What a chosen value is called. */
    static String label(Criterion criterion, String value, CodeNames names) {
        return switch (criterion) {
            case STATUS, STATE, RESPONDED, REOPENED, ESCALATED, URGED, RATED ->
                names.say().text("value." + criterion.parameter() + "." + value);
            case OWNER, WATCHER -> names.owner(value);
            case TIER -> value.equals(CaseFilter.NONE) ? names.say().text("value.tier.none") : names.of(value);
            case KIND, SEVERITY, CLOCK -> names.of(value);
            case OPENED_IN, CLOSED_IN, REOPENED_IN, FINALLY_CLOSED_IN ->
                names.say().month(java.time.YearMonth.parse(value));
            case SOURCE -> names.say().called("source.", value);
            case TEXT -> value;
        };
    }

    private record Form(CaseFilter filter, CodeNames names) {

        /** The values there are, those without one first. */
        Choices found(Criterion criterion, Set<@Nullable String> values) {
            TreeSet<String> there = new TreeSet<>(NaturalOrder.INSTANCE);
            values.stream().filter(Objects::nonNull).forEach(there::add);
            List<String> offered = new ArrayList<>(values.contains(null) ? List.of(CaseFilter.NONE) : List.of());
            offered.addAll(there);
            return offer(criterion, offered);
        }

        /** What the address names is offered too, even where no case has it. */
        Choices offer(Criterion criterion, List<String> values) {
            String chosen = filter.value(criterion);
            List<String> offered = new ArrayList<>(values);
            if (chosen != null && !offered.contains(chosen)) {
                offered.add(chosen);
            }
            return new Choices(
                    criterion,
                    offered.stream()
                            .map(value ->
                                    new Choice(value, label(criterion, value, names), Objects.equals(value, chosen)))
                            .toList());
        }
    }

    private static List<String> words(Enum<?>[] values) {
        return Stream.of(values).map(Criterion::word).toList();
    }
}
