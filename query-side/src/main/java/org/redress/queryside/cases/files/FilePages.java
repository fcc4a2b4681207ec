package org.redress.queryside.cases.files;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.files.Previews;
import org.redress.infra.files.Previews.Picture;
import org.redress.infra.web.NotThere;
import org.redress.queryside.cases.timeline.CaseEntries;
import org.redress.queryside.cases.timeline.CaseFile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A file of a case: to look at, and to take along. */
@Controller
@RequestMapping("/cases/{caseId}/files/{sha256}")
final class FilePages {
    private static final int LARGE = 1600;
    private static final int SMALL = 320;
    private final CaseEntries entries;
    private final CaseFiles files;
    private final Previews previews;

    FilePages(CaseEntries entries, CaseFiles files, Previews previews) {
        this.entries = entries;
        this.files = files;
        this.previews = previews;
    }

    @GetMapping
    ResponseEntity<InputStreamResource> download(@PathVariable String caseId, @PathVariable String sha256)
            throws IOException {
        return GivenOut.of(file(caseId, sha256), files).orElseThrow(() -> new NotThere("files.gone", sha256));
    }

    @GetMapping("/show")
    String show(
            @PathVariable String caseId,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request,
            Model model)
            throws IOException {
        CaseFile file = file(caseId, sha256);
        Optional<Picture> picture = picture(file, page, SMALL);
        model.addAttribute("file", file);
        model.addAttribute("here", files.holds(caseId, sha256));
        model.addAttribute("page", page);
        model.addAttribute("pages", picture.map(Picture::pages).orElse(0));
        return "queryside/cases/files/file";
    }

    /** Drawn anew, so that a browser never opens what somebody sent. */
    @GetMapping("/preview")
    ResponseEntity<ByteArrayResource> preview(
            @PathVariable String caseId,
            @PathVariable String sha256,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "false") boolean small)
            throws IOException {
        Picture picture = picture(file(caseId, sha256), page, small ? SMALL : LARGE)
                .orElseThrow(() -> new NotThere("files.noPicture", sha256));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(picture.png());
    }

    private Optional<Picture> picture(CaseFile file, int page, int edge) throws IOException {
        if (!file.pictured()) {
            return Optional.empty();
        }
        Optional<InputStream> found = files.open(file.caseId(), file.sha256());
        if (found.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream content = found.get()) {
            return previews.of(content.readAllBytes(), file.mediaType(), page, edge);
        }
    }

    private CaseFile file(String caseId, String sha256) {
        return CaseFile.of(caseId, entries.of(caseId)).stream()
                .filter(file -> file.sha256().equals(sha256))
                .findFirst()
                .orElseThrow(() -> new NotThere("files.missing", sha256));
    }
}
