package org.redress.queryside.cases.files;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.web.ApiAnswers;
import org.redress.infra.web.ApiAnswers.Sentence;
import org.redress.queryside.cases.timeline.CaseEntries;
import org.redress.queryside.cases.timeline.CaseFile;
import org.redress.queryside.cases.timeline.TimelineEntry;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The files of a case for programs. */
@RestController
@RequestMapping("/api/v1/cases/{caseId}/files")
final class FilesApi {
    private final CaseEntries entries;
    private final CaseFiles files;

    FilesApi(CaseEntries entries, CaseFiles files) {
        this.entries = entries;
        this.files = files;
    }

    @GetMapping
    ResponseEntity<?> list(@PathVariable String caseId) {
        List<TimelineEntry> all = entries.of(caseId);
        return all.isEmpty()
                ? ApiAnswers.noSuchCase()
                : ResponseEntity.ok(Map.of("caseId", caseId, "files", CaseFile.of(caseId, all)));
    }

    @GetMapping("/{sha256}")
    ResponseEntity<?> one(@PathVariable String caseId, @PathVariable String sha256) throws IOException {
        Optional<CaseFile> file = CaseFile.of(caseId, entries.of(caseId)).stream()
                .filter(each -> each.sha256().equals(sha256))
                .findFirst();
        return file.isEmpty()
                ? gone()
                : GivenOut.of(file.get(), files)
                        .<ResponseEntity<?>>map(given -> given)
                        .orElseGet(FilesApi::gone);
    }

    private static ResponseEntity<?> gone() {
        return ApiAnswers.problem(
                HttpStatus.NOT_FOUND,
                "no-such-file",
                new Sentence("The case has no such file, or it is no longer here.", "该案件没有此文件，或文件已不在。"));
    }
}
