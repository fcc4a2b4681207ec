package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/** Tells the frame who is there and what is open to them. Without one everything is open to nobody in particular. */
public interface Visiting {
    Visiting UNGUARDED = new Visiting() {
        @Override
        public @Nullable Visitor visitor(HttpServletRequest request) {
            return null;
        }

        @Override
        public boolean opens(HttpServletRequest request, String path) {
            return true;
        }
    };

    /** Absent while nobody is logged in. */
    @Nullable
    Visitor visitor(HttpServletRequest request);

    boolean opens(HttpServletRequest request, String path);
}
