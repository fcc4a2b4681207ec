package org.redress.commandside.cases.form;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.redress.commandside.cases.handling.Outlook;
import org.redress.infra.web.LimitWords;
import org.redress.infra.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a caller is told at once: the number, until when, and by which rule. Read from the journal, so it never lags. */
@Controller
final class ReceiptPage {
    private final Forms forms;

    ReceiptPage(Forms forms) {
        this.forms = forms;
    }

    /** @param lines one sentence a clock */
    record Receipt(String caseId, String number, long position, String rules, List<String> lines) {}

    @GetMapping("/cases/{caseId}/receipt")
    String show(@PathVariable String caseId, HttpServletRequest request, Model model) {
        Outlook outlook = forms.outlook(caseId, request);
        Wording say = forms.say(request);
        Names names = Names.of(outlook.pack().settings(), say);
        String rules = names.said(outlook.pack().settings().title());
        List<String> lines =
                outlook.clocks().stream().map(clock -> line(clock, names, say)).toList();
        model.addAttribute("receipt", new Receipt(caseId, outlook.number(), outlook.position(), rules, lines));
        return "commandside/cases/form/receipt";
    }

    private static String line(Outlook.Clock clock, Names names, Wording say) {
        var due = clock.reading().due();
        String sentence = say.text(
                "form.receipt.clock",
                names.of(clock.reading().clock()),
                say.minute(due.dueAt()),
                new LimitWords(say).of(clock.limit(), clock.calendar()));
        return due.provisional() ? sentence + say.text("form.receipt.provisional") : sentence;
    }
}
