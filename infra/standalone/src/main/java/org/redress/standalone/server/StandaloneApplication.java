package org.redress.standalone.server;

import io.micrometer.core.instrument.MeterRegistry;
import org.redress.commandside.cases.api.CaseApiConfiguration;
import org.redress.commandside.cases.batch.BatchConfiguration;
import org.redress.commandside.cases.form.FormConfiguration;
import org.redress.commandside.cases.handling.CaseDesk;
import org.redress.commandside.customers.api.CustomerApiConfiguration;
import org.redress.commandside.customers.form.CustomerFormConfiguration;
import org.redress.commandside.staff.form.StaffConfiguration;
import org.redress.commandside.staff.handling.StaffDesk;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.login.AccessConfiguration;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.DeliveryStatus;
import org.redress.infra.desk.Batches;
import org.redress.infra.desk.Drafts;
import org.redress.infra.desk.ReadMarks;
import org.redress.infra.files.CaseFiles;
import org.redress.infra.files.FileConfiguration;
import org.redress.infra.files.FileConfiguration.FileRoom;
import org.redress.infra.metrics.MetricsConfiguration;
import org.redress.infra.metrics.WatchedModel;
import org.redress.infra.store.Journal;
import org.redress.infra.time.Now;
import org.redress.infra.web.Completeness;
import org.redress.infra.web.WebConfiguration;
import org.redress.queryside.calendars.CalendarApi;
import org.redress.queryside.cases.desk.DeskConfiguration;
import org.redress.queryside.cases.files.FilesConfiguration;
import org.redress.queryside.cases.lists.ListConfiguration;
import org.redress.queryside.cases.register.RegisterApi;
import org.redress.queryside.cases.timeline.CasePhones;
import org.redress.queryside.cases.timeline.TimelineApi;
import org.redress.queryside.cases.timeline.TimelineConfiguration;
import org.redress.queryside.customers.pages.CustomerPagesConfiguration;
import org.redress.queryside.live.LiveConfiguration;
import org.redress.queryside.notices.NoticesConfiguration;
import org.redress.queryside.notices.mail.MailConfiguration;
import org.redress.queryside.reports.ReportsApi;
import org.redress.queryside.search.SearchConfiguration;
import org.redress.queryside.search.SearchModel;
import org.redress.queryside.watch.WatchConfiguration;
import org.redress.standalone.installation.Installation;
import org.redress.standalone.server.openapi.OpenApi;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Imports every configuration by name; nothing is found by scanning. */
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
    WebConfiguration.class,
    LocalImports.class,
    StatusApi.class,
    HealthApi.class,
    MetricsConfiguration.class,
    OpenApi.class,
    AccessConfiguration.class,
    StaffConfiguration.class,
    ReportsApi.class,
    CalendarApi.class,
    CaseApiConfiguration.class,
    RegisterApi.class,
    TimelineApi.class,
    CasePhones.class,
    WatchConfiguration.class,
    ListConfiguration.class,
    TimelineConfiguration.class,
    FormConfiguration.class,
    BatchConfiguration.class,
    DeskConfiguration.class,
    NoticesConfiguration.class,
    MailConfiguration.class,
    LiveConfiguration.class,
    SearchConfiguration.class,
    FileConfiguration.class,
    FilesConfiguration.class,
    DeskBeans.class,
    ReadingBeans.class,
    CustomerFormConfiguration.class,
    CustomerApiConfiguration.class,
    CustomerPagesConfiguration.class,
    CustomerBeans.class
})
class StandaloneApplication {

    @Bean
    Now now(Installation installation) {
        return installation.now();
    }

    @Bean
    WatchedModel searchIndex(Installation installation) {
        return new WatchedModel(SearchModel.NAME, installation.search()::status);
    }

    @Bean
    Completeness completeness(Installation installation) {
        return () -> installation.delivery().statuses().stream().allMatch(DeliveryStatus::complete);
    }

    /** The installation closes both. */
    @Bean(destroyMethod = "")
    Journal journal(Installation installation) {
        return installation.journal();
    }

    @Bean(destroyMethod = "")
    Delivery delivery(Installation installation) {
        return installation.delivery();
    }

    @Bean(destroyMethod = "")
    Access access(Installation installation) {
        return installation.staffing().access();
    }

    @Bean
    StaffBook staffBook(Installation installation) {
        return installation.staffing().book();
    }

    @Bean
    StaffDesk staffDesk(Installation installation) {
        return installation.staffing().desk();
    }

    /** The installation closes it. */
    @Bean(destroyMethod = "")
    CaseDesk caseDesk(Installation installation, MeterRegistry meters) {
        return new CountedDesk(installation.desk(), meters);
    }

    @Bean
    CaseFiles caseFiles(Installation installation) {
        return installation.files();
    }

    @Bean
    Drafts drafts(Installation installation) {
        return installation.staffing().own().drafts();
    }

    @Bean
    Batches batches(Installation installation) {
        return installation.staffing().own().batches();
    }

    @Bean
    ReadMarks readMarks(Installation installation) {
        return installation.staffing().own().marks();
    }

    @Bean
    FileRoom fileRoom(Installation installation) {
        return new FileRoom(installation.directory().resolve("files"));
    }
}
