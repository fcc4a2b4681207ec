package org.redress.queryside.cases.timeline;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.events.OccurredAt;
import org.redress.events.Personal;
import org.redress.infra.files.Previews;
import org.redress.infra.web.PageLink;

/**
 * A file an event names.
 *
 * @param version of the event that attached it
 * @param name as the sender called it; the placeholder when erased
 * @param size in bytes
 */
public record CaseFile(
        String caseId,
        long version,
        String sha256,
        String mediaType,
        long size,
        @Nullable String name,
        @Nullable String remark,
        OccurredAt attachedAt,
        String attachedBy) {
    private static final String ATTACHED = "case.evidence-attached";

    /** In the order in which they were attached. */
    public static List<CaseFile> of(String caseId, List<TimelineEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.wireName().equals(ATTACHED))
                .map(entry -> of(caseId, entry))
                .toList();
    }

    private static CaseFile of(String caseId, TimelineEntry entry) {
        return new CaseFile(
                caseId,
                entry.version(),
                Objects.requireNonNullElse(said(entry, "sha256"), ""),
                Objects.requireNonNullElse(said(entry, "mediaType"), "application/octet-stream"),
                Long.parseLong(Objects.requireNonNullElse(said(entry, "size"), "0")),
                said(entry, "file"),
                said(entry, "remark"),
                entry.occurredAt(),
                entry.actor());
    }

    private static @Nullable String said(TimelineEntry entry, String field) {
        return entry.details().stream()
                .filter(detail -> detail.field().equals(field))
                .map(Detail::after)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean erased() {
        return Personal.ERASED.equals(name);
    }

    /** Whether its page has a picture of it. */
    public boolean pictured() {
        return Previews.maybe(mediaType);
    }

    /** The page that shows it. */
    public String page() {
        return link().below("show").toString();
    }

    public String download() {
        return link().toString();
    }

    public String preview() {
        return link().below("preview").toString();
    }

    private PageLink link() {
        return PageLink.to("/cases").below(caseId).below("files").below(sha256);
    }
}
