package org.redress.standalone.server;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.redress.commandside.cases.batch.CaseLists;
import org.redress.commandside.cases.form.CaseNumbers;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Colleagues;
import org.redress.infra.access.Colleagues.Colleague;
import org.redress.infra.access.accounts.Access;
import org.redress.infra.access.accounts.SavedViews;
import org.redress.infra.access.roster.StaffBook;
import org.redress.infra.access.roster.StaffMember;
import org.redress.infra.delivery.Delivery;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.desk.MailAddresses;
import org.redress.infra.web.DayNames;
import org.redress.queryside.calendars.CalendarDays;
import org.redress.queryside.cases.lists.ListedCases;
import org.redress.queryside.cases.lists.Titles;
import org.redress.queryside.cases.register.OwnWrites;
import org.redress.queryside.cases.register.Register;
import org.redress.queryside.cases.register.RegisterView;
import org.redress.queryside.customers.directory.CustomerView;
import org.redress.queryside.customers.directory.Directory;
import org.redress.queryside.customers.directory.DirectoryProjection;
import org.redress.queryside.live.Live;
import org.redress.queryside.notices.Notices;
import org.redress.queryside.notices.mail.MailConfiguration.MailTenant;
import org.redress.queryside.search.Customers;
import org.redress.queryside.search.Search;
import org.redress.standalone.installation.Installation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the desk needs from both sides: who may hold cases, what cases are called, and when one's own writes show. */
@Configuration(proxyBeanMethods = false)
class DeskBeans {
    private static final int MOST = 200;
    private static final List<String> SHOWING =
            List.of("register", "facts", "timeline", "notices", DirectoryProjection.NAME);
    private static final Set<StaffRole> HANDLING = Set.of(StaffRole.AGENT, StaffRole.SUPERVISOR);

    @Bean
    Colleagues colleagues(StaffBook book) {
        return new Colleagues() {
            @Override
            public List<Colleague> handling(String tenant) {
                return book.all(tenant).stream()
                        .filter(StaffMember::works)
                        .filter(member -> member.roles().stream().anyMatch(HANDLING::contains))
                        .map(member -> new Colleague(member.id(), member.name(), member.login(), member.pinyin()))
                        .toList();
            }

            @Override
            public String name(String tenant, String staffId) {
                StaffMember member = book.find(tenant, staffId);
                return member == null ? staffId : member.name();
            }
        };
    }

    @Bean
    Customers customersOfCases(Installation installation) {
        Directory directory = new Directory(installation.views());
        return (tenant, typed) -> directory.find(tenant, typed, MOST).stream()
                .map(CustomerView::customerId)
                .toList();
    }

    @Bean
    SavedViews savedViews(Access access) {
        return access.savedViews();
    }

    @Bean
    Live live(Installation installation, OwnWrites writes) {
        return new Live(EventSource.of(installation.journal()), writes);
    }

    @Bean
    MailAddresses mailAddresses(Installation installation) {
        return installation.staffing().own().addresses();
    }

    @Bean
    DayNames dayNames(Installation installation) {
        return new CalendarDays(installation.figures().policies(), installation.now());
    }

    @Bean
    MailTenant mailTenant() {
        return new MailTenant(Installation.TENANT);
    }

    @Bean
    Notices notices(Installation installation) {
        return new Notices(installation.views());
    }

    @Bean
    CaseNumbers caseNumbers(Register register) {
        return new CaseNumbers() {
            @Override
            public List<String> caseIds(String tenant, String number) {
                List<RegisterView> found = register.byNumber(tenant, number);
                return (found.isEmpty() ? register.find(tenant, List.of(number)) : found)
                        .stream().map(RegisterView::caseId).toList();
            }

            @Override
            public String number(String tenant, String caseId) {
                RegisterView found = register.find(tenant, caseId);
                return found == null ? caseId : found.shownNumber();
            }
        };
    }

    @Bean
    CaseLists caseLists(ListedCases listed, Search search, Titles titles) {
        return new ShownLists(listed, search, titles);
    }

    /** Every read model a case is shown from, together in the time given. */
    @Bean
    OwnWrites ownWrites(Installation installation) {
        Delivery delivery = installation.delivery();
        return (position, atMost) -> {
            long end = System.nanoTime() + atMost.toNanos();
            return SHOWING.stream()
                    .allMatch(model -> delivery.awaitPosition(
                            model, position, Duration.ofNanos(Math.max(0, end - System.nanoTime()))));
        };
    }
}
