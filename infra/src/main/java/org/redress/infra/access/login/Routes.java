package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Permissions;
import org.redress.infra.access.Route;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** The table, ready to be asked; of several lines that fit the most exact one counts, as it does for the controllers. */
final class Routes {
    private static final List<Line> LINES = Permissions.TABLE.stream()
            .map(route -> new Line(route, PathPatternParser.defaultInstance.parse(route.pattern())))
            .sorted(Comparator.comparing(Line::pattern))
            .toList();

    private Routes() {}

    private record Line(Route route, PathPattern pattern) {}

    static @Nullable Route of(HttpServletRequest request) {
        return of(request.getMethod(), ServletRequestPathUtils.parse(request).pathWithinApplication());
    }

    static @Nullable Route of(String method, String path) {
        return of(method, PathContainer.parsePath(path));
    }

    private static @Nullable Route of(String method, PathContainer path) {
        return LINES.stream()
                .filter(line -> line.route().takes(method) && line.pattern().matches(path))
                .findFirst()
                .map(Line::route)
                .orElse(null);
    }
}
