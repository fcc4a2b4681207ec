package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Leads everybody to the first room that is open to them. */
@Controller
final class FrontDoor {
    private final Frames frames;

    FrontDoor(Frames frames) {
        this.frames = frames;
    }

    @GetMapping("/")
    String enter(HttpServletRequest request) {
        return frames.frame(request).entries().stream()
                .findFirst()
                .map(first -> "redirect:" + first.path())
                .orElseThrow(() -> new NotThere("error.notThere", "/"));
    }
}
