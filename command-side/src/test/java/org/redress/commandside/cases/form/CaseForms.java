package org.redress.commandside.cases.form;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.redress.commandside.cases.command.CaseCommand;
import org.redress.events.DomainEvent;

/** The forms of one open case. */
record CaseForms(FormsAtWork forms, String caseId) implements AutoCloseable {
    static CaseForms open(Path directory, String caseId) {
        FormsAtWork forms = FormsAtWork.open(directory);
        forms.opened(caseId);
        return new CaseForms(forms, caseId);
    }

    Page form(String action) {
        return form(action, "en");
    }

    Page form(String action, String language) {
        return forms.look(address() + "/" + action, Locale.forLanguageTag(language));
    }

    Page bar() {
        return forms.look(address(), Locale.ENGLISH);
    }

    Page send(Page form, String action, Map<String, String> typed) {
        return forms.send(form, address() + "/" + action, typed);
    }

    /** What somebody else does meanwhile. */
    void done(CaseCommand command) {
        forms.done(caseId, command);
    }

    List<? extends DomainEvent> events() {
        return forms.events(caseId);
    }

    DomainEvent last() {
        return events().getLast();
    }

    private String address() {
        return "/cases/" + caseId + "/actions";
    }

    @Override
    public void close() {
        forms.close();
    }
}
