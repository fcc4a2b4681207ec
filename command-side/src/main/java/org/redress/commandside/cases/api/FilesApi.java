package org.redress.commandside.cases.api;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.events.Personal;
import org.redress.events.cases.Evidence;
import org.redress.infra.files.Arrivals;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.files.Incoming;
import org.redress.infra.files.NotTaken;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A file as the body of a request. */
@RestController
final class FilesApi {
    private final CommandAnswers answers;
    private final CaseDesk desk;
    private final Arrivals arrivals;
    private final CaseFiles files;
    private final MessageSource messages;

    FilesApi(CommandAnswers answers, CaseDesk desk, Arrivals arrivals, CaseFiles files, MessageSource messages) {
        this.answers = answers;
        this.desk = desk;
        this.arrivals = arrivals;
        this.files = files;
        this.messages = messages;
    }

    @Commutes
    @PostMapping("/api/v1/cases/{caseId}/files")
    ResponseEntity<?> attach(
            Call call,
            @PathVariable String caseId,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String remark,
            HttpServletRequest request)
            throws IOException {
        if (!isPlainBody(request)) {
            throw new CallTrouble(CallTrouble.Kind.NO_FILE);
        }
        if (desk.outlook(call.who().tenant(), caseId).isEmpty()) {
            return ApiAnswers.noSuchCase();
        }
        try (InputStream content = request.getInputStream();
                Incoming file = arrivals.take(content, name)) {
            files.keep(caseId, file);
            Personal called = file.name().isEmpty() ? null : Personal.ofCase(caseId, file.name());
            Evidence evidence = new Evidence(file.sha256(), file.size(), file.mediaType(), called);
            return answers.told(call, new CaseCommand.AttachEvidence(evidence, remark));
        } catch (NotTaken notTaken) {
            return refused(notTaken);
        }
    }

    /** Forms are read as parameters, by others and before us. */
    private static boolean isPlainBody(HttpServletRequest request) {
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        return !type.startsWith("multipart/") && !type.startsWith("application/x-www-form-urlencoded");
    }

    private ResponseEntity<?> refused(NotTaken notTaken) {
        HttpStatus status =
                switch (notTaken.reason()) {
                    case TOO_LONG -> HttpStatus.CONTENT_TOO_LARGE;
                    case TYPE_NOT_TAKEN -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
                    case EMPTY, HARMFUL -> HttpStatus.UNPROCESSABLE_CONTENT;
                    case NOT_CHECKED -> HttpStatus.SERVICE_UNAVAILABLE;
                    case CASE_ERASED -> HttpStatus.CONFLICT;
                };
        return ApiAnswers.problem(
                status,
                "file:" + notTaken.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                new Sentence(said(notTaken, Locale.ENGLISH), said(notTaken, Locale.SIMPLIFIED_CHINESE)));
    }

    private String said(NotTaken notTaken, Locale locale) {
        return messages.getMessage("files." + notTaken.reason(), new Object[] {notTaken.shown()}, locale);
    }
}
