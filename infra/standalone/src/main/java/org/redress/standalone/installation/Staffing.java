package org.redress.standalone.installation;

import org.redress.commandside.staff.handling.StaffDesk;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.AccessDatabase;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.desk.DeskStore;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** Who works here, how they log in, and what belongs to each of them alone. */
public record Staffing(Access access, StaffBook book, StaffDesk desk, DeskStore own) implements AutoCloseable {

    static Staffing open(DataDirectory directory, Journal journal, SubjectKeys keys, Now now) {
        Access access = new Access(AccessDatabase.h2(directory.resolve("access")), now);
        StaffBook book = new StaffBook(journal, access.accounts(), now);
        StaffDesk desk = new StaffDesk(journal, access.accounts(), book, now);
        return new Staffing(access, book, desk, DeskStore.h2(directory.resolve("desk"), keys, now));
    }

    @Override
    public void close() {
        own.close();
        access.close();
    }
}
