package org.redress.infra.store;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.redress.infra.store.Appends.TENANT;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.redress.events.Envelope;
import org.redress.events.Hash;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.infra.store.AppendOutcome.AlreadyRecorded;
import org.redress.infra.store.AppendOutcome.Appended;
import org.redress.infra.store.AppendOutcome.ClaimTaken;
import org.redress.infra.store.AppendOutcome.VersionConflict;

@ParameterizedClass
@EnumSource(Home.Kind.class)
class JournalAppendTest {
    private final Home home;
    private Journal journal;

    JournalAppendTest(Home.Kind kind) {
        home = kind.fresh();
        journal = home.open();
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void an_append_comes_back_as_it_is_read() {
        Append append = Appends.notes("a", 0, 3);
        Appended appended = (Appended) journal.append(append);
        assertThat(appended.position()).isEqualTo(3);
        assertThat(journal.head()).isEqualTo(3);
        assertThat(journal.readStream(TENANT, StreamId.ofCase("a"), 1)).isEqualTo(appended.events());
        assertThat(journal.readAfter(0, 10)).isEqualTo(appended.events());
        Envelope last = appended.events().getLast().envelope();
        NewEvent given = append.events().getLast();
        assertThat(last.eventId()).isEqualTo(given.eventId());
        assertThat(last.occurredAt()).isEqualTo(given.occurredAt());
        assertThat(last.actor()).isEqualTo(given.actor());
        assertThat(last.wireName()).isEqualTo("case.note-added");
        assertThat(last.version()).isEqualTo(3);
    }

    @Test
    void events_are_chained_from_zero() {
        journal.append(Appends.notes("a", 0, 2));
        journal.append(Appends.notes("b", 0, 2));
        Hash previous = Hash.ZERO;
        for (Recorded<?> recorded : journal.readAll()) {
            assertThat(recorded.envelope().previousHash()).isEqualTo(previous);
            previous = recorded.envelope().hash();
        }
        assertThat(previous).isNotEqualTo(Hash.ZERO);
    }

    @Test
    void a_stream_that_moved_on_is_a_conflict_and_nothing_is_written() {
        journal.append(Appends.notes("a", 0, 2));
        assertThat(journal.append(Appends.notes("a", 1, 1))).isEqualTo(new VersionConflict(2));
        assertThat(journal.append(Appends.notes("a", 0, 1))).isEqualTo(new VersionConflict(2));
        assertThat(journal.head()).isEqualTo(2);
    }

    @Test
    void a_stream_shorter_than_expected_is_a_conflict_too() {
        journal.append(Appends.notes("a", 0, 2));
        assertThat(journal.append(Appends.notes("a", 3, 1))).isEqualTo(new VersionConflict(2));
        assertThat(journal.append(Appends.notes("new", 1, 1))).isEqualTo(new VersionConflict(0));
    }

    @Test
    void tenants_do_not_share_streams() {
        Append mine = Appends.notes("a", 0, 1);
        Append theirs =
                new Append("t2", mine.stream(), 0, Appends.notes("a", 0, 1).events(), List.of(), List.of());
        assertThat(journal.append(mine)).isInstanceOf(Appended.class);
        assertThat(journal.append(theirs)).isInstanceOf(Appended.class);
        assertThat(journal.readStream("t2", mine.stream(), 1)).hasSize(1);
    }

    @Test
    void a_claim_belongs_to_the_first_stream_that_takes_it() {
        journal.append(Appends.claiming(Appends.notes("a", 0, 1), "external", "x1"));
        AppendOutcome second = journal.append(Appends.claiming(Appends.notes("b", 0, 1), "external", "x1"));
        assertThat(second).isEqualTo(new ClaimTaken(new Append.Claim("external", "x1"), "case/a"));
        assertThat(journal.append(Appends.claiming(Appends.notes("a", 1, 1), "external", "x1")))
                .isInstanceOf(Appended.class);
        assertThat(journal.append(Appends.claiming(Appends.notes("b", 0, 1), "external", "x2")))
                .isInstanceOf(Appended.class);
    }

    @Test
    void a_repeated_command_gets_the_first_answer() {
        UUID id = UUID.randomUUID();
        Appended first = (Appended) journal.append(Appends.command(id, "a", 0, Appends.note("a", "one")));
        AppendOutcome again = journal.append(Appends.command(id, "a", 0, Appends.note("a", "one")));
        CommandRecord record = requireNonNull(journal.findCommand(TENANT, id));
        assertThat(again).isEqualTo(new AlreadyRecorded(id, record));
        assertThat(record.position()).isEqualTo(first.position());
        assertThat(record.firstVersion()).isEqualTo(1);
        assertThat(record.lastVersion()).isEqualTo(1);
        assertThat(record.bodyHash()).isEqualTo("body-" + id);
        assertThat(journal.head()).isEqualTo(1);
    }

    @Test
    void a_refused_command_stays_refused() {
        UUID id = UUID.randomUUID();
        journal.recordRefusal(Appends.refusal(id, "a"));
        AppendOutcome later = journal.append(Appends.command(id, "a", 0, Appends.note("a", "one")));
        assertThat(later)
                .isInstanceOfSatisfying(
                        AlreadyRecorded.class,
                        recorded -> assertThat(recorded.first().refusal()).isEqualTo("{\"no\":1}"));
        assertThat(journal.head()).isZero();
    }

    @Test
    void a_refusal_does_not_replace_what_was_done() {
        UUID id = UUID.randomUUID();
        journal.append(Appends.command(id, "a", 0, Appends.note("a", "one")));
        journal.recordRefusal(Appends.refusal(id, "a"));
        assertThat(requireNonNull(journal.findCommand(TENANT, id)).refusal()).isNull();
    }
}
