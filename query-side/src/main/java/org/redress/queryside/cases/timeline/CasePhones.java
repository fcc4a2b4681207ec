package org.redress.queryside.cases.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.time.Now;
import org.redress.infra.web.ApiAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The reporter's telephone in full. Who looked is written down before anything is shown. */
@Controller
public final class CasePhones {
    private final CaseScreen screen;
    private final CaseEntries entries;
    private final Access access;
    private final Now now;

    public CasePhones(CaseScreen screen, CaseEntries entries, Access access, Now now) {
        this.screen = screen;
        this.entries = entries;
        this.access = access;
        this.now = now;
    }

    @PostMapping("/cases/{caseId}/phones")
    String show(Who who, @PathVariable String caseId, HttpServletRequest request, Model model) {
        screen.putInFull(caseId, request, model);
        written(who, "/cases/" + caseId, request);
        return "queryside/cases/timeline/case";
    }

    @GetMapping("/api/v1/cases/{caseId}/phones")
    ResponseEntity<?> told(Who who, @PathVariable String caseId, HttpServletRequest request) {
        List<TimelineEntry> all = entries.of(caseId);
        if (all.isEmpty()) {
            return ApiAnswers.noSuchCase();
        }
        written(who, "/api/v1/cases/" + caseId + "/phones", request);
        return ResponseEntity.ok(Map.of("caseId", caseId, "phones", ReporterPhones.of(all)));
    }

    private void written(Who who, String where, HttpServletRequest request) {
        access.log()
                .write(
                        who.tenant(),
                        AccessEntry.of(
                                        now.instant(),
                                        AccessEntry.Kind.PHONE_SHOWN,
                                        who.staffId(),
                                        request.getRemoteAddr())
                                .at(where));
    }
}
