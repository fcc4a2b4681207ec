package org.redress.standalone.installation;

import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.imports.Imports;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.Projection;
import org.redress.infra.delivery.Views;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.time.Now;
import org.redress.queryside.packs.JournalPolicies;
import org.redress.queryside.reports.Reports;
import org.redress.queryside.reports.TenantFacts;
import org.redress.queryside.reports.facts.Facts;
import org.redress.queryside.reports.facts.FactsProjection;

/** Everything of one installation, opened in the order in which one thing needs another and closed the other way round. */
public final class Installation implements AutoCloseable {
    /** The one tenant this version shows. */
    public static final String TENANT = "default";

    private static final List<Supplier<? extends Projection>> PROJECTIONS = List.of(FactsProjection::new);
    private static final Duration CATCH_UP = Duration.ofHours(2);

    private final DataDirectory directory;
    private final Now now;
    private final SubjectKeys keys;
    private final Journal journal;
    private final Views views;
    private final CaseDesk desk;
    private final Delivery delivery;

    private Installation(DataDirectory directory, Now now) {
        this.directory = directory;
        this.now = now;
        this.keys = JdbcSubjectKeys.h2(directory.resolve("keys"));
        this.journal = Journals.h2(directory.resolve("journal"), new EventCodec(keys), now);
        this.views = Views.h2(directory.resolve("views"));
        new Seeding(journal, now).seed(TENANT);
        this.desk = new AxonCaseDesk(journal, now, PackFiles.DEFAULT_PACK);
        this.delivery = Delivery.start(EventSource.of(journal), views, now, PROJECTIONS);
    }

    /** The installation owns the directory from here on, also when opening it fails. */
    public static Installation open(DataDirectory directory, Now now) {
        try {
            return new Installation(directory, now);
        } catch (RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    public Imports imports() {
        return new Imports(desk, journal, now);
    }

    public Reports reports() {
        return new Reports(new TenantFacts(new Facts(views), TENANT), new JournalPolicies(journal, TENANT), now);
    }

    /** Waits until every read model shows what the journal held when this was asked. */
    public void catchUp() {
        long head = journal.head();
        for (String model : delivery.names()) {
            delivery.awaitPosition(model, head, CATCH_UP);
        }
    }

    public Journal journal() {
        return journal;
    }

    public CaseDesk desk() {
        return desk;
    }

    public Delivery delivery() {
        return delivery;
    }

    public Views views() {
        return views;
    }

    public Now now() {
        return now;
    }

    public DataDirectory directory() {
        return directory;
    }

    @Override
    public void close() {
        delivery.close();
        desk.close();
        views.close();
        journal.close();
        keys.close();
        directory.close();
    }
}
