package org.redress.infra.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** What fails outside our pages (filters, the container itself) is answered here, with nothing of its text. */
@Controller
final class LastResort implements ErrorController {
    private final ErrorPages pages;

    LastResort(ErrorPages pages) {
        this.pages = pages;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request) {
        int status = status(request);
        Object uri = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (uri instanceof String path && Requests.isApi(path)) {
            return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
        }
        return pages.page(
                request,
                request.getAttribute(Refused.ATTRIBUTE) instanceof Refused refused
                        ? new ErrorPages.Told(refused.status(), refused.messageKey(), refused.arguments())
                        : ErrorPages.Told.of(status));
    }

    /** Somebody who opens this address by hand is looking for something that is not there. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
    }
}
