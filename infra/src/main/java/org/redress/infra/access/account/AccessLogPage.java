package org.redress.infra.access.account;

import java.util.List;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessEntry;
import org.redress.infra.access.accounts.AccessLog;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.access.roster.StaffMember;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Logins, blocks and refused requests, newest first. */
@Controller
final class AccessLogPage {
    static final String PATH = "/access-log";
    private static final int LINES = 50;

    private final Access access;
    private final StaffBook staff;

    AccessLogPage(Access access, StaffBook staff) {
        this.access = access;
        this.staff = staff;
    }

    /** A line as it is shown. */
    record Row(AccessEntry entry, String name, String tone, String icon) {}

    @GetMapping(PATH)
    String show(Who who, @RequestParam(defaultValue = "" + Long.MAX_VALUE) long before, Model model) {
        List<AccessLog.Line> lines = access.log().before(who.tenant(), before, LINES + 1);
        boolean more = lines.size() > LINES;
        List<AccessLog.Line> shown = more ? lines.subList(0, LINES) : lines;
        model.addAttribute(
                "rows",
                shown.stream().map(line -> row(who.tenant(), line.entry())).toList());
        model.addAttribute("older", more ? shown.getLast().seq() : null);
        model.addAttribute("newest", before == Long.MAX_VALUE);
        return "infra/access/account/log";
    }

    private Row row(String tenant, AccessEntry entry) {
        String staffId = entry.staffId();
        StaffMember member = staffId == null ? null : staff.find(tenant, staffId);
        String name = member == null ? String.valueOf(staffId == null ? "" : staffId) : member.name();
        return switch (entry.kind()) {
            case LOGGED_IN, LOGGED_OUT, PHONE_SHOWN -> new Row(entry, name, "plain", "person");
            case EXPORTED, LOG_PURGED -> new Row(entry, name, "calm", "list");
            case LOGIN_FAILED, CODE_FAILED -> new Row(entry, name, "soon", "alert");
            case BLOCKED, FORBIDDEN -> new Row(entry, name, "late", "lock");
            case RECOVERY_CODE_USED, PASSWORD_CHANGED, PASSWORD_RESET, SECOND_FACTOR_SET, TOKEN_MADE, TOKEN_REVOKED ->
                new Row(entry, name, "calm", "key");
        };
    }
}
