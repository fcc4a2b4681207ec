package org.redress.infra.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.OptionalLong;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.accounts.Attempts;
import org.redress.infra.access.accounts.SecondFactors;
import org.redress.infra.access.login.AccessSettings;
import org.redress.infra.access.login.Identity;
import org.redress.infra.access.login.Sessions;
import org.redress.infra.access.login.Stage;
import org.redress.infra.web.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sets up the codes of a telephone; until the first code is right, nothing changes. */
@Controller
final class SecondFactorPage {
    private static final String PENDING = SecondFactorPage.class.getName();
    private static final String TEMPLATE = "infra/access/account/second-factor";
    private static final String PATH = "/account/second-factor";

    private final Access access;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Note note;

    SecondFactorPage(Access access, AccessSettings settings, Sessions sessions, Note note) {
        this.access = access;
        this.attempts = access.attempts(settings.attempts(), settings.block());
        this.sessions = sessions;
        this.note = note;
    }

    @GetMapping(PATH)
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("said", Requests.said(request, "CODE", "CURRENT"));
        if (!model.containsAttribute("codes")) {
            Account account = account(request);
            String secret = pending(request);
            model.addAttribute("secret", secret.replaceAll("(.{4})(?=.)", "$1 "));
            model.addAttribute("address", SecondFactors.address(secret, account.login()));
            model.addAttribute("replaces", account.hasSecondFactor());
            model.addAttribute("forced", Identity.of(request).stage() == Stage.NEW_SECOND_FACTOR);
        }
        return TEMPLATE;
    }

    @PostMapping(PATH)
    String set(
            @RequestParam String code,
            @RequestParam(defaultValue = "") String current,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes once) {
        Account account = account(request);
        Who who = Identity.of(request).who();
        String counted = account.login() + " password";
        if (account.hasSecondFactor()
                && !(attempts.begin(who.tenant(), counted) && access.passwords().match(current, account))) {
            return "redirect:" + PATH + "?CURRENT";
        }
        attempts.succeeded(who.tenant(), counted);
        String secret = pending(request);
        OptionalLong step = access.secondFactors().stepOf(secret, code);
        if (step.isEmpty()) {
            return "redirect:" + PATH + "?CODE";
        }
        access.accounts().secondFactor(who.tenant(), who.staffId(), secret, step.getAsLong());
        once.addFlashAttribute("codes", access.secondFactors().freshRecoveryCodes(who.tenant(), who.staffId()));
        request.getSession().removeAttribute(PENDING);
        note.write(request, who, AccessEntry.Kind.SECOND_FACTOR_SET);
        sessions.renew(request, response, account);
        return "redirect:" + PATH;
    }

    /** The same until it is confirmed: whoever reloads the page keeps what the telephone has read. */
    private String pending(HttpServletRequest request) {
        if (request.getSession().getAttribute(PENDING) instanceof String secret) {
            return secret;
        }
        String fresh = access.secondFactors().freshSecret();
        request.getSession().setAttribute(PENDING, fresh);
        return fresh;
    }

    private Account account(HttpServletRequest request) {
        Who who = Identity.of(request).who();
        return Objects.requireNonNull(access.accounts().of(who.tenant(), who.staffId()));
    }
}
