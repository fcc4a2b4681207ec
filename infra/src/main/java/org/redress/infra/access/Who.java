package org.redress.infra.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.redress.events.staff.StaffRole;

/**
 * Who is asking. A controller takes it as a parameter; the tenant comes from the login, never from the request.
 *
 * @param staffId stands in every event they cause, for ever
 * @param name what colleagues call them
 */
public record Who(String tenant, String staffId, String name, Set<StaffRole> roles) {
    private static final String ATTRIBUTE = Who.class.getName();

    public Who {
        roles = Set.copyOf(roles);
    }

    /** Whoever is logged in. Throws IllegalStateException where a page lets anybody in: there is nobody to name. */
    public static Who of(HttpServletRequest request) {
        if (request.getAttribute(ATTRIBUTE) instanceof Who who) {
            return who;
        }
        throw new IllegalStateException("nobody is logged in at " + request.getRequestURI());
    }

    public static boolean isKnown(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Who;
    }

    /** Says who is asking, once that is known. */
    public void markOn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    public boolean has(StaffRole role) {
        return roles.contains(role);
    }

    public boolean may(Permission permission) {
        return permission.isHeldBy(roles);
    }
}
