package org.redress.infra.access.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.access.accounts.Attempts;
import org.redress.infra.access.accounts.Passwords;
import org.redress.infra.access.accounts.Passwords.Weakness;
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

/** A new password: because one wants to, or because the old one was for one login only. */
@Controller
final class PasswordPage {
    private static final String[] FAULTS = {"CURRENT", "DIFFERENT", "SAME", "TOO_SHORT", "TOO_LONG", "IS_THE_NAME"};

    private final Access access;
    private final Attempts attempts;
    private final Sessions sessions;
    private final Note note;

    PasswordPage(Access access, AccessSettings settings, Sessions sessions, Note note) {
        this.access = access;
        this.attempts = access.attempts(settings.attempts(), settings.block());
        this.sessions = sessions;
        this.note = note;
    }

    @GetMapping("/account/password")
    String show(HttpServletRequest request, Model model) {
        model.addAttribute("said", Requests.said(request, FAULTS));
        model.addAttribute("forced", Identity.of(request).stage() == Stage.NEW_PASSWORD);
        return "infra/access/account/password";
    }

    @PostMapping("/account/password")
    String change(
            @RequestParam(defaultValue = "") String current,
            @RequestParam String password,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response) {
        Identity identity = Identity.of(request);
        Who who = identity.who();
        Account account = Objects.requireNonNull(access.accounts().of(who.tenant(), who.staffId()));
        boolean forced = identity.stage() == Stage.NEW_PASSWORD;
        String fault = forced || isHis(account, current) ? fault(account, who, password, again) : "CURRENT";
        if (fault != null) {
            return "redirect:/account/password?" + fault;
        }
        access.accounts()
                .password(who.tenant(), who.staffId(), access.passwords().hash(password), false);
        note.write(request, who, AccessEntry.Kind.PASSWORD_CHANGED);
        sessions.renew(request, response, account);
        return forced ? "redirect:" + sessions.onward(request, response) : "redirect:/account?password";
    }

    /** Whoever finds an open session must not guess on. */
    private boolean isHis(Account account, String password) {
        String counted = account.login() + " password";
        boolean right =
                attempts.begin(account.tenant(), counted) && access.passwords().match(password, account);
        if (right) {
            attempts.succeeded(account.tenant(), counted);
        }
        return right;
    }

    private @Nullable String fault(Account account, Who who, String password, String again) {
        if (!password.equals(again)) {
            return "DIFFERENT";
        }
        if (access.passwords().match(password, account)) {
            return "SAME";
        }
        Weakness weakness = Passwords.weakness(password, account.login(), who.name());
        return weakness == null ? null : weakness.name();
    }
}
