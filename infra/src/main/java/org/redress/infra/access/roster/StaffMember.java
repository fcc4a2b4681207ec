package org.redress.infra.access.roster;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.redress.events.staff.StaffEvent;
import org.redress.events.staff.StaffEvent.RolesChanged;
import org.redress.events.staff.StaffEvent.StaffLeft;
import org.redress.events.staff.StaffEvent.StaffRegistered;
import org.redress.events.staff.StaffEvent.StaffReturned;
import org.redress.events.staff.StaffRole;

/**
 * Somebody as the journal knows them.
 *
 * @param roles those held; kept for the record after leaving
 * @param since from when these roles are held, or since when they are gone
 */
public record StaffMember(
        String id,
        String login,
        String name,
        @Nullable String pinyin,
        Set<StaffRole> roles,
        boolean left,
        Instant since) {

    static @Nullable StaffMember after(@Nullable StaffMember before, String id, StaffEvent event, Instant at) {
        return switch (event) {
            case StaffRegistered first ->
                new StaffMember(id, first.login(), first.name(), first.pinyin(), set(first.roles()), false, at);
            case RolesChanged changed -> before == null ? null : before.with(set(changed.roles()), before.left(), at);
            case StaffLeft _ -> before == null ? null : before.with(before.roles(), true, at);
            case StaffReturned back -> before == null ? null : before.with(set(back.roles()), false, at);
        };
    }

    private StaffMember with(Set<StaffRole> newRoles, boolean hasLeft, Instant at) {
        return new StaffMember(id, login, name, pinyin, newRoles, hasLeft, at);
    }

    private static Set<StaffRole> set(List<StaffRole> roles) {
        return roles.isEmpty() ? Set.of() : EnumSet.copyOf(roles);
    }

    public boolean works() {
        return !left;
    }

    /** By which lists are sorted: the pinyin of a Chinese name, else the name itself. */
    public String sortedBy() {
        return (pinyin == null ? name : pinyin).toLowerCase(java.util.Locale.ROOT);
    }
}
