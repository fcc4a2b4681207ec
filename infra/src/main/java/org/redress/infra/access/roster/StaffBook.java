package org.redress.infra.access.roster;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.staff.StaffEvent;
import org.redress.infra.access.accounts.Accounts;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;

/** Looks up members of staff; what another process wrote is seen within a second, what this one wrote at once. */
public final class StaffBook {
    /** So many names are kept; owners of imported cases, say, are mostly nobody here, and every list names them. */
    private static final int MOST = 20_000;

    private static final Duration FRESH = Duration.ofSeconds(1);

    private final Journal journal;
    private final Accounts accounts;
    private final Now now;
    private final ConcurrentMap<Name, Page> pages = new ConcurrentHashMap<>();

    public StaffBook(Journal journal, Accounts accounts, Now now) {
        this.journal = journal;
        this.accounts = accounts;
        this.now = now;
    }

    private record Name(String tenant, String staffId) {}

    /** @param member absent where nobody of this id was ever registered */
    private record Page(@Nullable StaffMember member, long version, Instant checkedAt) {}

    /** Absent when nobody of this id was ever registered. */
    public @Nullable StaffMember find(String tenant, String staffId) {
        Page page = pages.get(new Name(tenant, staffId));
        boolean fresh = page != null
                && Duration.between(page.checkedAt(), now.instant()).abs().compareTo(FRESH) <= 0;
        return page != null && fresh ? page.member() : refresh(tenant, staffId);
    }

    /** As the journal says at this very moment; asked after a change. */
    public @Nullable StaffMember refresh(String tenant, String staffId) {
        Name name = new Name(tenant, staffId);
        Instant asked = now.instant();
        Page known = pages.get(name);
        StaffMember member = known == null ? null : known.member();
        long version = known == null ? 0 : known.version();
        for (Recorded<?> recorded : journal.readStream(tenant, new StreamId(StreamKind.STAFF, staffId), version + 1)) {
            version = recorded.envelope().version();
            if (recorded.event() instanceof StaffEvent event) {
                member = StaffMember.after(
                        member, staffId, event, recorded.envelope().occurredAt().instant());
            }
        }
        if (member == null && pages.size() > MOST) {
            return null;
        }
        Page fresh = new Page(member, version, asked);
        return Objects.requireNonNull(
                        pages.merge(name, fresh, (old, mine) -> old.version() > mine.version() ? old : mine))
                .member();
    }

    /** Which roles somebody held since when, and who said so; newest first. */
    public List<StaffStep> history(String tenant, String staffId) {
        return journal.readStream(tenant, new StreamId(StreamKind.STAFF, staffId), 1).reversed().stream()
                .filter(recorded -> recorded.event() instanceof StaffEvent)
                .map(recorded -> new StaffStep(
                        recorded.envelope().occurredAt().instant(),
                        (StaffEvent) recorded.event(),
                        recorded.envelope().actor().id()))
                .toList();
    }

    /** Everybody with an account, also who has left, sorted as names are read. */
    public List<StaffMember> all(String tenant) {
        return accounts.staffIds(tenant).stream()
                .map(id -> find(tenant, id))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(StaffMember::sortedBy).thenComparing(StaffMember::id))
                .toList();
    }
}
