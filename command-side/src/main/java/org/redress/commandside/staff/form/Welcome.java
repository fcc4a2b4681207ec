package org.redress.commandside.staff.form;

import jakarta.servlet.http.HttpServletRequest;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.time.Now;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Gives somebody a password for one login; it stands on the next page and nowhere else. */
record Welcome(Access access, Now now) {

    void give(HttpServletRequest request, Who who, String staffId, RedirectAttributes once) {
        once.addFlashAttribute("freshPassword", access.resetPassword(who.tenant(), staffId));
        AccessEntry entry =
                AccessEntry.of(now.instant(), AccessEntry.Kind.PASSWORD_RESET, staffId, request.getRemoteAddr());
        access.log().write(who.tenant(), entry.by(who.name()));
    }
}
