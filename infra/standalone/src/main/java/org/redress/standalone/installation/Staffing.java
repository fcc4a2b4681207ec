package org.redress.standalone.installation;

import org.redress.commandside.staff.handling.StaffDesk;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessDatabase;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** Who works here, and how they log in. */
public record Staffing(Access access, StaffBook book, StaffDesk desk) {

    static Staffing open(DataDirectory directory, Journal journal, Now now) {
        Access access = new Access(AccessDatabase.h2(directory.resolve("access")), now);
        StaffBook book = new StaffBook(journal, access.accounts(), now);
        return new Staffing(access, book, new StaffDesk(journal, access.accounts(), book, now));
    }
}
