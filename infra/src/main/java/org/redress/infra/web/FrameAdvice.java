package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame and the wording into every page's model. */
@ControllerAdvice
final class FrameAdvice {
    private final Frames frames;

    FrameAdvice(Frames frames) {
        this.frames = frames;
    }

    @ModelAttribute
    void surround(HttpServletRequest request, Model model) {
        if (!Requests.isApi(request)) {
            model.addAllAttributes(frames.model(request));
        }
    }
}
