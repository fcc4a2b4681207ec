package org.redress.infra.access.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.Account;
import org.redress.infra.web.Requests;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who I am here, and the tokens my programs use. */
@Controller
final class AccountPage {
    private static final int LONGEST_NAME = 60;

    private final Access access;
    private final Note note;

    AccountPage(Access access, Note note) {
        this.access = access;
        this.note = note;
    }

    @GetMapping("/account")
    String show(Who who, HttpServletRequest request, Model model) {
        model.addAttribute("said", Requests.said(request, "password", "tokenName"));
        Account account = Objects.requireNonNull(access.accounts().of(who.tenant(), who.staffId()));
        model.addAttribute("who", who);
        model.addAttribute("login", account.login());
        model.addAttribute("roles", who.roles().stream().sorted().toList());
        model.addAttribute("secondFactor", account.hasSecondFactor());
        model.addAttribute("codesLeft", access.secondFactors().recoveryCodesLeft(who.tenant(), who.staffId()));
        model.addAttribute("tokens", access.tokens().of(who.tenant(), who.staffId()));
        return "infra/access/account/account";
    }

    /** The token stands on the next page and nowhere else. */
    @PostMapping("/account/tokens")
    String make(
            Who who,
            @RequestParam String name,
            @RequestParam(defaultValue = "false") boolean writes,
            HttpServletRequest request,
            RedirectAttributes once) {
        String named = name.strip();
        if (named.isEmpty() || named.length() > LONGEST_NAME) {
            return "redirect:/account?tokenName#tokens";
        }
        once.addFlashAttribute("freshToken", access.tokens().make(who.tenant(), who.staffId(), named, writes));
        note.write(request, who, AccessEntry.Kind.TOKEN_MADE);
        return "redirect:/account#tokens";
    }

    @PostMapping("/account/tokens/{tokenId}/revoke")
    String revoke(Who who, @PathVariable String tokenId, HttpServletRequest request) {
        if (access.tokens().revoke(who.tenant(), who.staffId(), tokenId)) {
            note.write(request, who, AccessEntry.Kind.TOKEN_REVOKED);
        }
        return "redirect:/account#tokens";
    }
}
