package org.redress.commandside.facts;

import java.time.LocalDate;
import java.util.Optional;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.customers.CustomerEvent;
import org.redress.events.customers.CustomerFile;
import org.redress.events.customers.TierPeriod;
import org.redress.infra.store.Journal;

/** Looks up customers' files as of this very moment; a file is short, and there are too many to keep them in memory. */
public record CustomerBook(Journal journal) {

    /** @param version of the last event; 0 when there is no file */
    public record Seen(CustomerFile file, long version) {}

    public Seen seen(String tenant, String customerId) {
        CustomerFile file = CustomerFile.NOBODY;
        long version = 0;
        for (Recorded<?> recorded : journal.readStream(tenant, new StreamId(StreamKind.CUSTOMER, customerId), 1)) {
            version = recorded.envelope().version();
            if (recorded.event() instanceof CustomerEvent event) {
                file = file.after(event);
            }
        }
        return new Seen(file, version);
    }

    /** The tier that counts for a case received on this day. */
    public Optional<String> tierOn(String tenant, String customerId, LocalDate day) {
        return seen(tenant, customerId).file().tier(TierPeriod.SERVICE, day).map(TierPeriod::tier);
    }
}
