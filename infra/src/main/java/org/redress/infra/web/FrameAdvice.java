package org.redress.infra.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Puts the frame and the wording into every page's model. */
@ControllerAdvice
final class FrameAdvice {
    private final Frames frames;
    private final ObjectProvider<Completeness> completeness;

    FrameAdvice(Frames frames, ObjectProvider<Completeness> completeness) {
        this.frames = frames;
        this.completeness = completeness;
    }

    @ModelAttribute
    void surround(HttpServletRequest request, Model model) {
        if (!Requests.isApi(request)) {
            model.addAllAttributes(frames.model(request));
            model.addAttribute("incomplete", !completeness.stream().allMatch(Completeness::holds));
        }
    }
}
