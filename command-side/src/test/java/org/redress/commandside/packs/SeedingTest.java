package org.redress.commandside.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.commandside.calendars.HolidayLists;
import org.redress.commandside.facts.CalendarBook;
import org.redress.commandside.facts.PackBook;
import org.redress.events.Envelope;
import org.redress.events.Recorded;
import org.redress.events.StreamId;
import org.redress.events.StreamKind;
import org.redress.events.cases.PackRef;
import org.redress.events.packs.Label;
import org.redress.events.packs.PackEvent;
import org.redress.events.packs.PackSettings;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.time.Now;

class SeedingTest {
    private static final Instant NOON = Instant.parse("2026-03-02T04:00:00Z");
    private static final Now NOW = new Now(Clock.fixed(NOON, ZoneOffset.UTC));
    private static final String TENANT = "main";

    @TempDir
    Path directory;

    private Journal journal;

    @BeforeEach
    void open() {
        journal = Journals.h2(directory, new EventCodec(new InMemorySubjectKeys()), NOW);
    }

    @AfterEach
    void close() {
        journal.close();
    }

    @Test
    void every_shipped_pack_and_the_office_calendar_are_in_force_after_the_first_start() {
        assertThat(new Seeding(journal, NOW).seed(TENANT)).isEqualTo(PackFiles.SHIPPED.size() + 1);

        PackBook packs = new PackBook(journal, NOW);
        assertThat(PackFiles.SHIPPED)
                .allSatisfy(name -> assertThat(packs.inForce(TENANT, name, Instant.parse("2010-01-01T00:00:00Z")))
                        .hasValueSatisfying(pack -> {
                            assertThat(pack.ref()).isEqualTo(new PackRef(name, 1));
                            assertThat(pack.settings())
                                    .isEqualTo(PackFiles.shipped(name).settings());
                        }));
        assertThat(new CalendarBook(journal, NOW).newest(TENANT, HolidayLists.CN_OFFICE_HOURS))
                .isPresent();
    }

    @Test
    void the_life_of_a_seeded_pack_is_on_record_under_the_name_of_the_system() {
        new Seeding(journal, NOW).seed(TENANT);

        List<Recorded<?>> events = journal.readStream(TENANT, new StreamId(StreamKind.PACK, "reference-sla"), 1);
        assertThat(events)
                .extracting(recorded -> (Object) recorded.event().getClass())
                .containsExactly(
                        PackEvent.PackDrafted.class,
                        PackEvent.PackReviewed.class,
                        PackEvent.PackApproved.class,
                        PackEvent.PackActivated.class);
        assertThat(events)
                .extracting(Recorded::envelope)
                .extracting(Envelope::actor)
                .containsOnly(SeedingCommand.SYSTEM);
    }

    @Test
    void a_second_start_publishes_nothing() {
        new Seeding(journal, NOW).seed(TENANT);
        long head = journal.head();

        assertThat(new Seeding(journal, NOW).seed(TENANT)).isZero();
        assertThat(journal.head()).isEqualTo(head);
    }

    @Test
    void a_changed_file_becomes_a_new_version_that_older_cases_do_not_see() {
        Seeding seeding = new Seeding(journal, NOW);
        PackFile first = PackFiles.shipped("service-desk");
        seeding.seedPack(TENANT, first);
        seeding.seedPack(TENANT, retitled(first));

        PackBook packs = new PackBook(journal, NOW);
        assertThat(packs.inForce(TENANT, "service-desk", NOON.minusMillis(1))
                        .orElseThrow()
                        .ref()
                        .version())
                .isEqualTo(1);
        assertThat(packs.inForce(TENANT, "service-desk", NOON)
                        .orElseThrow()
                        .ref()
                        .version())
                .isEqualTo(2);
        assertThat(packs.version(TENANT, new PackRef("service-desk", 1))
                        .orElseThrow()
                        .settings())
                .isEqualTo(first.settings());
    }

    @Test
    void a_file_changed_back_becomes_a_third_version() {
        Seeding seeding = new Seeding(journal, NOW);
        PackFile first = PackFiles.shipped("service-desk");
        seeding.seedPack(TENANT, first);
        seeding.seedPack(TENANT, retitled(first));
        assertThat(seeding.seedPack(TENANT, first)).isEqualTo(1);

        assertThat(new PackBook(journal, NOW)
                        .inForce(TENANT, "service-desk", NOON)
                        .orElseThrow()
                        .ref())
                .isEqualTo(new PackRef("service-desk", 3));
    }

    @Test
    void a_book_sees_what_was_published_after_it_was_asked() {
        PackBook packs = new PackBook(journal, NOW);
        assertThat(packs.inForce(TENANT, "service-desk", NOON)).isEmpty();

        new Seeding(journal, NOW).seed(TENANT);

        assertThat(packs.inForce(TENANT, "service-desk", NOON)).isPresent();
        assertThat(packs.inForce("other", "service-desk", NOON)).isEmpty();
    }

    private static PackFile retitled(PackFile file) {
        PackSettings old = file.settings();
        PackSettings settings = new PackSettings(
                new Label("新名称", "New name"),
                old.labels(),
                old.kinds(),
                old.tiers(),
                old.severities(),
                old.categories(),
                old.causes(),
                old.channels(),
                old.clocks(),
                old.pauseReasons(),
                old.numbering(),
                old.reopening(),
                old.feedback(),
                old.backdating());
        return new PackFile(file.name(), settings, file.effectiveFrom(), "a new title");
    }
}
