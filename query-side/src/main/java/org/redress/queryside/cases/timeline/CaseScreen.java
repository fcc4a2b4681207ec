package org.redress.queryside.cases.timeline;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Who;
import org.redress.infra.time.Now;
import org.redress.infra.web.BadParameter;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.PageLink;
import org.redress.queryside.cases.lists.CodeNames;
import org.redress.queryside.cases.lists.Naming;
import org.redress.queryside.cases.lists.Scene;
import org.redress.queryside.cases.register.OwnWrites;
import org.redress.queryside.cases.timeline.CaseCustomers.Customer;
import org.redress.queryside.reports.StandingCase;
import org.redress.queryside.reports.Standings;
import org.springframework.ui.Model;

/** Puts one case into the model of a page: of its own, or of the desk beside the queue. */
public final class CaseScreen {
    private static final String SHOWN = "shown";
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private final Standings standings;
    private final CaseEntries entries;
    private final CaseCustomers customers;
    private final Naming naming;
    private final Now now;
    private final OwnWrites writes;

    CaseScreen(
            Standings standings,
            CaseEntries entries,
            CaseCustomers customers,
            Naming naming,
            Now now,
            OwnWrites writes) {
        this.customers = customers;
        this.standings = standings;
        this.entries = entries;
        this.naming = naming;
        this.now = now;
        this.writes = writes;
    }

    /** How far what the reader has just written is shown. */
    public enum Own {
        NOTHING_WRITTEN,
        SHOWN,
        BEING_RECORDED
    }

    /** Waits a little for the position the address names. */
    public Own waitForOwn(HttpServletRequest request) {
        String told = request.getParameter(SHOWN);
        if (told == null || told.isBlank()) {
            return Own.NOTHING_WRITTEN;
        }
        if (!told.matches("\\d{1,18}")) {
            throw new BadParameter(SHOWN, told, "bad.position");
        }
        return writes.shownWithin(Long.parseLong(told), PATIENCE) ? Own.SHOWN : Own.BEING_RECORDED;
    }

    /** Throws {@link NotThere} for a case that is not, or was not yet. */
    public void put(String caseId, HttpServletRequest request, Model model) {
        put(caseId, ReporterPhones::masked, request, model);
        model.addAttribute("phones", ReporterPhones.of(entries.of(caseId)).isEmpty() ? "none" : "masked");
    }

    /** With the reporter's telephone; the caller writes down who looked. */
    void putInFull(String caseId, HttpServletRequest request, Model model) {
        put(caseId, UnaryOperator.identity(), request, model);
        model.addAttribute("phones", "shown");
    }

    private void put(String caseId, UnaryOperator<List<TimelineEntry>> mask, HttpServletRequest request, Model model) {
        Scene scene = Scene.read(Scene.Asked.of(request), standings.zone(), now.instant(), standings.head());
        List<TimelineEntry> all = mask.apply(entries.of(caseId));
        StandingCase found = standings.find(caseId, scene.asOf().instant(), scene.position());
        if (found == null) {
            throw new NotThere(all.isEmpty() ? "missing.case" : "missing.case.then", caseId);
        }
        CodeNames names = naming.of(found.labels(), request)
                .callingCases(id -> number(id, scene.asOf().instant(), scene.position()));
        PageLink here = PageLink.to("/cases").below(caseId);
        boolean handles = Who.isKnown(request) && Who.of(request).may(Permission.HANDLE_CASES);
        model.addAttribute("view", CaseView.of(found, all, neighbours(found, scene, mask), scene, names));
        model.addAttribute("customer", customer(all, names, request));
        putFiles(caseId, all, scene, model);
        model.addAttribute("asOf", scene.asOf());
        model.addAttribute("scene", scene);
        model.addAttribute("paper", scene.pin(here.below("print"), names.say()).toString());
        model.addAttribute("here", here.toString());
        model.addAttribute(
                "actions",
                handles && scene.asOf().live() && scene.pinned() == null
                        ? here.below("actions").toString()
                        : null);
    }

    private static void putFiles(String caseId, List<TimelineEntry> all, Scene scene, Model model) {
        model.addAttribute(
                "files",
                CaseFile.of(
                        caseId,
                        all.stream()
                                .filter(entry -> CaseView.isVisible(entry, scene))
                                .toList()));
        model.addAttribute("caseId", caseId);
        model.addAttribute(
                "version", all.stream().mapToLong(TimelineEntry::version).max().orElse(0));
    }

    /** The case it was merged into, and those merged into it with their events. */
    private Neighbours neighbours(StandingCase found, Scene scene, UnaryOperator<List<TimelineEntry>> mask) {
        String into = found.standing().company().mergedInto();
        return new Neighbours(
                into == null ? null : called(into, scene),
                found.standing().company().absorbed().stream()
                        .map(id -> new Neighbours.Absorbed(called(id, scene), mask.apply(entries.of(id))))
                        .toList());
    }

    private Neighbours.Called called(String caseId, Scene scene) {
        return new Neighbours.Called(
                number(caseId, scene.asOf().instant(), scene.position()),
                PageLink.to("/cases").below(caseId).toString());
    }

    private String number(String caseId, Instant asOf, long position) {
        StandingCase other = standings.find(caseId, asOf, position);
        return other == null ? caseId : other.standing().number();
    }

    /** A number nobody is registered under stands for itself. */
    private @Nullable Customer customer(List<TimelineEntry> entries, CodeNames names, HttpServletRequest request) {
        String id = CaseView.latest("customerId", entries);
        if (id == null || id.isBlank() || !Who.isKnown(request)) {
            return null;
        }
        LocalDate today = now.instant().atZone(standings.zone()).toLocalDate();
        Customer known = customers.of(Who.of(request).tenant(), id, today, names);
        return known == null ? new Customer(id, null, null, null) : known;
    }

    /** What was added to a case above a version somebody had seen, oldest first. */
    List<EntryView> since(String caseId, long version, HttpServletRequest request) {
        StandingCase found = standings.find(caseId, now.instant(), standings.head());
        if (found == null) {
            throw new NotThere("missing.case", caseId);
        }
        CodeNames names =
                naming.of(found.labels(), request).callingCases(id -> number(id, now.instant(), standings.head()));
        return ReporterPhones.masked(entries.of(caseId)).stream()
                .filter(entry -> entry.version() > version)
                .map(entry -> EntryView.of(entry, names))
                .toList();
    }
}
