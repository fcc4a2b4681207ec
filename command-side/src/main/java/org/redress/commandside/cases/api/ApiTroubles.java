package org.redress.commandside.cases.api;

import org.redress.commandside.cases.batch.BatchSettings;
import org.redress.commandside.customers.api.CustomersCommandsApi;
import org.redress.infra.web.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** A request nobody understands is answered in words, and nothing was done. */
@RestControllerAdvice(basePackageClasses = {ApiTroubles.class, BatchSettings.class, CustomersCommandsApi.class})
final class ApiTroubles {

    @ExceptionHandler
    ResponseEntity<?> notUnderstood(CallTrouble trouble) {
        return told(trouble.kind());
    }

    @ExceptionHandler
    ResponseEntity<?> notReadable(HttpMessageNotReadableException unreadable) {
        return told(CallTrouble.Kind.BAD_BODY);
    }

    private static ResponseEntity<?> told(CallTrouble.Kind kind) {
        return ApiAnswers.problem(kind.status(), kind.code(), kind.sentence());
    }
}
