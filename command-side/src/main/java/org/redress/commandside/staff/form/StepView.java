package org.redress.commandside.staff.form;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.events.staff.StaffEvent.RolesChanged;
import org.redress.events.staff.StaffEvent.StaffLeft;
import org.redress.events.staff.StaffEvent.StaffRegistered;
import org.redress.events.staff.StaffEvent.StaffReturned;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.roster.StaffStep;

/**
 * A line of somebody's history here.
 *
 * @param word under which its sentence is found
 */
public record StepView(
        Instant at,
        String word,
        List<StaffRole> roles,
        @Nullable String reason,
        String actor) {

    static StepView of(StaffStep step, String actor) {
        return switch (step.event()) {
            case StaffRegistered registered -> new StepView(step.at(), "registered", registered.roles(), null, actor);
            case RolesChanged changed -> new StepView(step.at(), "roles", changed.roles(), changed.reason(), actor);
            case StaffLeft left -> new StepView(step.at(), "left", List.of(), left.reason(), actor);
            case StaffReturned returned -> new StepView(step.at(), "returned", returned.roles(), null, actor);
        };
    }
}
