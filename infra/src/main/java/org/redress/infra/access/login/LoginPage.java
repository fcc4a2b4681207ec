package org.redress.infra.access.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.accounts.Attempts;
import org.redress.infra.access.accounts.SecondFactors.Outcome;
import org.redress.infra.time.Now;
import org.redress.infra.web.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Name and password, then the code where there is a second factor. The POST of the first form is Spring Security's. */
@Controller
final class LoginPage {
    private final Access access;
    private final Attempts attempts;
    private final Sessions sessions;
    private final AccessSettings settings;
    private final Providers providers;
    private final Now now;

    LoginPage(Access access, Sessions sessions, AccessSettings settings, Providers providers, Now now) {
        this.access = access;
        this.attempts = access.attempts(settings.attempts(), settings.block());
        this.sessions = sessions;
        this.settings = settings;
        this.providers = providers;
        this.now = now;
    }

    @GetMapping("/login")
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("said", Requests.said(request, "refused", "blocked", "again", "bye", "unknown", "provider"));
        model.addAttribute("providers", providers.links());
        model.addAttribute("attempts", settings.attempts());
        model.addAttribute("minutes", settings.block().toMinutes());
        return "infra/access/login/login";
    }

    @GetMapping("/login/code")
    String code(HttpServletRequest request, HttpServletResponse response, Model model) {
        model.addAttribute("said", Requests.said(request, "refused", "blocked"));
        return Identity.of(request).stage() == Stage.SECOND_FACTOR
                ? "infra/access/login/code"
                : "redirect:" + sessions.onward(request, response);
    }

    @PostMapping("/login/code")
    String prove(@RequestParam String code, HttpServletRequest request, HttpServletResponse response) {
        Identity identity = Identity.of(request);
        if (identity.stage() != Stage.SECOND_FACTOR) {
            return "redirect:" + sessions.onward(request, response);
        }
        Who who = identity.who();
        Account account = Objects.requireNonNull(access.accounts().of(who.tenant(), who.staffId()));
        String counted = account.login() + " code";
        if (!attempts.begin(who.tenant(), counted)) {
            note(AccessEntry.Kind.BLOCKED, who, request);
            return "redirect:/login/code?blocked";
        }
        Outcome outcome = access.secondFactors().prove(account, code);
        if (outcome == Outcome.WRONG) {
            note(AccessEntry.Kind.CODE_FAILED, who, request);
            return "redirect:/login/code?refused";
        }
        attempts.succeeded(who.tenant(), counted);
        if (outcome == Outcome.RECOVERY_CODE) {
            note(AccessEntry.Kind.RECOVERY_CODE_USED, who, request);
        }
        note(AccessEntry.Kind.LOGGED_IN, who, request);
        sessions.renew(request, response, account);
        return "redirect:" + sessions.onward(request, response);
    }

    private void note(AccessEntry.Kind kind, Who who, HttpServletRequest request) {
        access.log().write(who.tenant(), AccessEntry.of(now.instant(), kind, who.staffId(), request.getRemoteAddr()));
    }
}
