package org.redress.commandside.cases.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.commandside.cases.command.CommandName;
import org.redress.commandside.cases.form.Sending.Again;
import org.redress.commandside.cases.form.Sending.Attempt;
import org.redress.commandside.cases.form.Sending.Outcome;
import org.redress.commandside.cases.handling.Answer;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.events.Personal;
import org.redress.events.cases.Evidence;
import org.redress.infra.files.Arrivals;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.files.Incoming;
import org.redress.infra.files.NotTaken;
import org.springframework.http.HttpStatus;

/** Takes files in with a form. All of them are checked before the first is kept; each is its own event. */
final class Attaching {
    static final String FILE = "file";
    private final CaseDesk desk;
    private final Forms forms;
    private final Sending sending;
    private final Arrivals arrivals;
    private final CaseFiles files;

    Attaching(CaseDesk desk, Forms forms, Sending sending, Arrivals arrivals, CaseFiles files) {
        this.desk = desk;
        this.forms = forms;
        this.sending = sending;
        this.arrivals = arrivals;
        this.files = files;
    }

    Outcome send(String caseId, HttpServletRequest request) {
        Attempt attempt = new Attempt(caseId, Action.ATTACH, Submission.of(request), request);
        if (!forms.outlook(caseId, request).possible().allows(CommandName.ATTACH_EVIDENCE)) {
            return wrong(attempt, "form.notNow", "");
        }
        List<Incoming> arrived = new ArrayList<>();
        try {
            for (Part part : chosen(request)) {
                try (InputStream content = part.getInputStream()) {
                    arrived.add(arrivals.take(content, part.getSubmittedFileName()));
                }
            }
            return arrived.isEmpty() ? wrong(attempt, "files.NONE", "") : attached(attempt, arrived);
        } catch (NotTaken notTaken) {
            return wrong(attempt, "files." + notTaken.reason(), notTaken.shown());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } finally {
            arrived.forEach(Incoming::close);
        }
    }

    /** A browser sends an empty part for a field nobody has chosen a file in. */
    private static List<Part> chosen(HttpServletRequest request) throws IOException {
        try {
            return request.getParts().stream()
                    .filter(part -> part.getName().equals(FILE))
                    .filter(part -> part.getSubmittedFileName() != null
                            && !part.getSubmittedFileName().isBlank())
                    .toList();
        } catch (ServletException noForm) {
            return List.of();
        }
    }

    /** Sent again after half of it was done, the first half is found done and the rest follows. */
    private Outcome attached(Attempt attempt, List<Incoming> arrived) throws NotTaken, IOException {
        Answer answer = attach(attempt, arrived.getFirst(), 0);
        for (int index = 1; index < arrived.size() && answer instanceof Answer.Accepted; index++) {
            answer = attach(attempt, arrived.get(index), index);
        }
        return sending.outcome(attempt, answer);
    }

    private Answer attach(Attempt attempt, Incoming file, int index) throws NotTaken, IOException {
        files.keep(attempt.caseId(), file);
        String remark = Typed.of(attempt.request()).orNothing("remark");
        CaseCommand command = new CaseCommand.AttachEvidence(evidence(attempt.caseId(), file), remark);
        return desk.handle(attempt.sent().nth(index).asked(attempt.caseId(), command, null));
    }

    static Evidence evidence(String caseId, Incoming file) {
        Personal name = file.name().isEmpty() ? null : Personal.ofCase(caseId, file.name());
        return new Evidence(file.sha256(), file.size(), file.mediaType(), name);
    }

    private Outcome wrong(Attempt attempt, String messageKey, String shown) {
        String sentence = forms.say(attempt.request()).text(messageKey, shown);
        return new Again(HttpStatus.UNPROCESSABLE_CONTENT, sending.wrong(attempt, FILE, sentence));
    }
}
