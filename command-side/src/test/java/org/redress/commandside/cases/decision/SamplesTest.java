package org.redress.commandside.cases.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.spec.EveryCommand;
import org.redress.commandside.spec.EveryEvent;
import org.redress.events.cases.CaseEvent;

/** The generated tests are worth what their samples hold. */
class SamplesTest {

    @Test
    void every_command_has_a_sample() {
        assertThat(classes(EveryCommand.list())).containsExactlyInAnyOrderElementsOf(leaves(CaseCommand.class));
    }

    @Test
    void every_event_has_a_sample() {
        assertThat(classes(EveryEvent.list())).containsExactlyInAnyOrderElementsOf(leaves(CaseEvent.class));
    }

    @Test
    void every_command_has_a_name_of_its_own() {
        Set<CommandName> names =
                EveryCommand.list().stream().map(CommandName::of).collect(Collectors.toSet());
        assertThat(names).containsExactlyInAnyOrder(CommandName.values());
        assertThat(names).hasSameSizeAs(leaves(CaseCommand.class));
    }

    private static Set<Class<?>> classes(List<?> samples) {
        return samples.stream().map(Object::getClass).collect(Collectors.toSet());
    }

    static Set<Class<?>> leaves(Class<?> family) {
        Class<?>[] members = family.getPermittedSubclasses();
        return members == null
                ? Set.of(family)
                : Stream.of(members).flatMap(member -> leaves(member).stream()).collect(Collectors.toSet());
    }
}
