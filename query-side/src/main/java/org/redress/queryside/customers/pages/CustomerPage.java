package org.redress.queryside.customers.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Permission;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.time.Now;
import org.redress.infra.web.Frames;
import org.redress.infra.web.NotThere;
import org.redress.infra.web.PageLink;
import org.redress.infra.web.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The file of one customer. It is folded from the journal as it is asked for, so one's own changes show at once. */
@Controller
final class CustomerPage {
    private final CustomerEntries entries;
    private final CustomerCases cases;
    private final Colleagues colleagues;
    private final Access access;
    private final Frames frames;
    private final Now now;

    CustomerPage(
            CustomerEntries entries,
            CustomerCases cases,
            Colleagues colleagues,
            Access access,
            Frames frames,
            Now now) {
        this.entries = entries;
        this.cases = cases;
        this.colleagues = colleagues;
        this.access = access;
        this.frames = frames;
        this.now = now;
    }

    @GetMapping("/customers/{customerId}")
    String show(Who who, @PathVariable String customerId, HttpServletRequest request, Model model) {
        return put(who, customerId, false, request, model);
    }

    /** Who looked is written down before anything is shown. */
    @PostMapping("/customers/{customerId}/phones")
    String reveal(Who who, @PathVariable String customerId, HttpServletRequest request, Model model) {
        String shown = put(who, customerId, true, request, model);
        AccessEntry entry =
                AccessEntry.of(now.instant(), AccessEntry.Kind.PHONE_SHOWN, who.staffId(), request.getRemoteAddr());
        access.log().write(who.tenant(), entry.at("/customers/" + customerId));
        return shown;
    }

    private String put(Who who, String customerId, boolean revealing, HttpServletRequest request, Model model) {
        Wording say = frames.wording(request);
        Instant at = now.instant();
        Teller teller = Teller.of(say, colleagues, who.tenant(), revealing);
        FileView view = FileView.of(
                customerId,
                entries.of(who.tenant(), customerId),
                at.atZone(say.zone()).toLocalDate(),
                teller);
        if (view == null) {
            throw new NotThere("file.missing", customerId);
        }
        PageLink here = PageLink.to(CustomersPage.PATH).below(customerId);
        model.addAttribute("view", view);
        model.addAttribute("cases", cases.of(who.tenant(), customerId, at, say));
        model.addAttribute("here", here.toString());
        model.addAttribute("handles", who.may(Permission.HANDLE_CASES));
        model.addAttribute("recorded", request.getParameter("shown") != null);
        return "queryside/customers/pages/customer";
    }
}
