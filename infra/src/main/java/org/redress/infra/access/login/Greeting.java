package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Route;
import org.redress.infra.access.Who;
import org.redress.infra.web.Visiting;
import org.redress.infra.web.Visitor;

/** Shows a visitor their name and the rooms that are open to them. */
final class Greeting implements Visiting {

    @Override
    public @Nullable Visitor visitor(HttpServletRequest request) {
        return Who.isKnown(request) ? new Visitor(Who.of(request).name(), "/account") : null;
    }

    @Override
    public boolean opens(HttpServletRequest request, String path) {
        Route route = Routes.of("GET", path);
        return route != null && Who.isKnown(request) && Who.of(request).may(route.permission());
    }
}
