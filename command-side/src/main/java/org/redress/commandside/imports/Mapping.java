package org.redress.commandside.imports;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A mapping file: how the rows of a foreign CSV become commands. All rules that match a row apply, in order; what one of
 * them emits is known to the next.
 *
 * @param caseIdColumn column that names the case; absent when {@code caseIdPattern} does
 * @param caseIdPattern e.g. {@code row-{n}}, for a source whose rows are cases without an id
 * @param kind kind of the cases the source holds
 */
record Mapping(
        String name,
        @Nullable String caseIdColumn,
        @Nullable String caseIdPattern,
        @Nullable String kind,
        Times times,
        List<Rule> rules) {

    /**
     * @param formats patterns tried in order, as of java.time
     * @param offsets {@code convert} honours an offset in the source, {@code drop} reads its digits in the zone
     */
    record Times(List<String> formats, @Nullable Offsets offsets) {}

    enum Offsets {
        convert,
        drop
    }

    /** @param when conditions that must all hold; absent means always */
    record Rule(
            @Nullable List<Condition> when,
            List<Emit> emit,
            @Nullable OnRefusal onRefusal) {}

    /** What becomes of a command that the order of the source forbids. */
    enum OnRefusal {
        note,
        report
    }

    /**
     * @param column the column that in, notIn and notEmpty speak of
     * @param ownerChanges column whose value differs from the case's owner so far
     * @param notYet a command the case has not had so far
     */
    record Condition(
            @Nullable String column,
            @Nullable List<String> in,
            @Nullable List<String> notIn,
            @Nullable Boolean notEmpty,
            CaseMemory.@Nullable State caseState,
            @Nullable String ownerChanges,
            @Nullable Boolean firstOfCase,
            @Nullable String notYet) {}

    /** @param at column that holds the time; absent means the source does not know it */
    record Emit(
            String command,
            @Nullable String at,
            @Nullable Value actor,
            @Nullable Value owner,
            @Nullable Value tier,
            @Nullable Value note,
            @Nullable Value score,
            @Nullable Map<String, Value> attributes) {}

    /** Either a text or a column, with a translation of its values where one is given. */
    record Value(
            @Nullable String text,
            @Nullable String column,
            @Nullable Map<String, String> map) {}
}
