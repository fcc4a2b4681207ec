package org.redress.standalone.installation;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.redress.commandside.automation.Ticking;
import org.redress.commandside.automation.UnfinishedImports;
import org.redress.commandside.automation.WhenTimePassesTellOfClocks;
import org.redress.commandside.cases.handling.AxonCaseDesk;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.imports.Imports;
import org.redress.commandside.packs.PackFiles;
import org.redress.commandside.packs.Seeding;
import org.redress.infra.codec.EventCodec;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.Views;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.keys.JdbcSubjectKeys;
import org.redress.infra.keys.SubjectKeys;
import org.redress.infra.store.Journal;
import org.redress.infra.store.Journals;
import org.redress.infra.time.Now;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.timeline.Timeline;
import org.redress.queryside.search.SearchModel;

/** Everything of one installation, opened in the order in which one thing needs another and closed the other way round. */
public final class Installation implements AutoCloseable {
    /** The one tenant this version shows. */
    public static final String TENANT = "default";

    private static final Duration TICK = Duration.ofSeconds(1);

    private final DataDirectory directory;
    private final Now now;
    private final ZoneId zone;
    private final SubjectKeys keys;
    private final CaseFiles files;
    private final Journal journal;
    private final Views views;
    private final Staffing staffing;
    private final CaseDesk desk;
    private final Delivery delivery;
    private final SearchModel search;
    private final Figures figures;

    private Installation(DataDirectory directory, Now now, ZoneId zone) {
        this.directory = directory;
        this.now = now;
        this.zone = zone;
        this.keys = JdbcSubjectKeys.h2(directory.resolve("keys"));
        this.files = new CaseFiles(directory.resolve("files"), keys);
        this.journal = Journals.h2(directory.resolve("journal"), new EventCodec(keys), now);
        this.views = Views.h2(directory.resolve("views"));
        this.staffing = Staffing.open(directory, journal, keys, now);
        new Seeding(journal, now).seed(TENANT);
        this.desk = new AxonCaseDesk(journal, now, PackFiles.DEFAULT_PACK);
        this.delivery = Delivery.start(EventSource.of(journal), views, now, ReadModels.all(journal, now, zone));
        delivery.finishErasures(keys.erasedSubjects());
        files.erase(keys.erasedSubjects());
        staffing.own().batches().erase(keys.erasedSubjects());
        this.search = SearchModel.start(directory.resolve("views").resolve(SearchModel.NAME), EventSource.of(journal));
        search.finishErasures(keys.erasedSubjects());
        this.figures = Figures.of(journal, views, delivery, now, zone);
    }

    /** The installation owns the directory from here on, also when opening it fails. */
    public static Installation open(DataDirectory directory, Now now) {
        return open(directory, now, InstallationZone::configured);
    }

    /** @param zone in which times are shown and read, and figures by day and month counted */
    public static Installation open(DataDirectory directory, Now now, Supplier<ZoneId> zone) {
        try {
            return new Installation(directory, now, zone.get());
        } catch (RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /** Warns of clocks and tells of breaches from now on; asked for by a server, not by a single command. */
    public AutoCloseable watchClocks() {
        WhenTimePassesTellOfClocks automation = new WhenTimePassesTellOfClocks(desk, views, now);
        Ticking ticking = Ticking.start("clocks", TICK, automation::tick);
        return () -> {
            ticking.close();
            automation.close();
        };
    }

    /** Names of sources whose clocks are held because their import has not ended. */
    public List<String> unfinishedImports() {
        return new UnfinishedImports(views).sources(TENANT);
    }

    public Imports imports() {
        return new Imports(desk, journal, now);
    }

    /** What is counted and computed. */
    public Figures figures() {
        return figures;
    }

    public Register register() {
        return new Register(views);
    }

    public Timeline timeline() {
        return new Timeline(views);
    }

    /**
     * Destroys for ever what was ever said about this subject, {@code customer:<id>} or {@code case:<id>}, and about all that
     * goes with it; tells whose texts are gone. Repeating it is harmless; one that was broken off is finished by the next start.
     */
    public Set<String> erase(String subject) {
        Set<String> gone = keys.erase(subject);
        delivery.erase(gone);
        search.erase(gone);
        files.erase(gone);
        staffing.own().drafts().erase(gone);
        staffing.own().batches().erase(gone);
        return gone;
    }

    /** Reads in what the first report and the first page would otherwise wait for. */
    public void warmUp() {
        figures.warmUp(now);
    }

    public Staffing staffing() {
        return staffing;
    }

    /** Waits until every read model shows what the journal held when this was asked; one that stands still is trouble. */
    public void catchUp() {
        ReadModels.catchUp(journal.head(), delivery, search);
    }

    public Journal journal() {
        return journal;
    }

    public CaseDesk desk() {
        return desk;
    }

    public SearchModel search() {
        return search;
    }

    public List<DeliveryStatus> readModels() {
        return ReadModels.statuses(delivery, search);
    }

    public Delivery delivery() {
        return delivery;
    }

    /** What is attached to cases. */
    public CaseFiles files() {
        return files;
    }

    public Views views() {
        return views;
    }

    public Now now() {
        return now;
    }

    public ZoneId zone() {
        return zone;
    }

    public DataDirectory directory() {
        return directory;
    }

    @Override
    public void close() {
        search.close();
        delivery.close();
        desk.close();
        views.close();
        staffing.close();
        journal.close();
        keys.close();
        directory.close();
    }
}
