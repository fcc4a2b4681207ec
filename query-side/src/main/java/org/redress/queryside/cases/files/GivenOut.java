package org.redress.queryside.cases.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.redress.infra.files.CaseFiles;
import org.redress.queryside.cases.timeline.CaseFile;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file as a download: never shown by the browser in our name, whatever it holds. */
final class GivenOut {
    private static final String POLICY = "default-src 'none'; sandbox; frame-ancestors 'none'";
    private static final Set<String> TYPES = Set.of("image", "audio", "video");

    private GivenOut() {}

    static Optional<ResponseEntity<InputStreamResource>> of(CaseFile file, CaseFiles files) throws IOException {
        return files.open(file.caseId(), file.sha256()).map(content -> answer(file, content));
    }

    private static ResponseEntity<InputStreamResource> answer(CaseFile file, InputStream content) {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(file.name() == null ? file.sha256() : file.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .header("Content-Security-Policy", POLICY)
                .contentLength(file.size())
                .contentType(type(file.mediaType()))
                .body(new InputStreamResource(content));
    }

    /** What could be a page, or could hold one, goes out as mere bytes. */
    private static MediaType type(String mediaType) {
        MediaType told = MediaType.parseMediaType(mediaType);
        boolean harmless = told.equals(MediaType.APPLICATION_PDF)
                || (TYPES.contains(told.getType()) && !told.getSubtype().contains("svg"));
        return harmless ? told : MediaType.APPLICATION_OCTET_STREAM;
    }
}
