package org.redress.queryside.models;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.Recorded;
import org.redress.infra.delivery.EventSource;
import org.redress.infra.delivery.MemoryEvents;
import org.redress.queryside.cases.register.CaseStatus;
import org.redress.queryside.search.Customers;
import org.redress.queryside.search.Search;
import org.redress.queryside.search.SearchAsked;
import org.redress.queryside.search.SearchHit;
import org.redress.queryside.search.SearchList;
import org.redress.queryside.search.SearchModel;

/** The index as a read model: filled live or anew it gives the same answers, and the erased are gone from its files. */
class SearchContractTest {
    private static final Duration SOON = Duration.ofMinutes(1);
    private static final MemoryEvents EVENTS = Lives.of(7, 60);
    private static final List<String> QUESTIONS =
            List.of("", "空调", "空调噪音", "王芳", "李雷", "00000000", "26", "EXT", "note", "corrected 空调", "customer-1", "她");

    @TempDir
    Path files;

    /** Hands out few events at a time, as if they came in one after the other. */
    private record Slow(EventSource all, int atOnce) implements EventSource {
        @Override
        public List<Recorded<?>> readAfter(long position, int limit) {
            return all.readAfter(position, Math.min(limit, atOnce));
        }

        @Override
        public long head() {
            return all.head();
        }

        @Override
        public long awaitBeyond(long position, Duration atMost) {
            return all.head();
        }
    }

    @Test
    void filled_live_or_anew_it_gives_the_same_answers() {
        List<SearchList> live = answers(new Slow(EVENTS, 7), files.resolve("live"));
        List<SearchList> anew = answers(EVENTS, files.resolve("anew"));

        assertThat(live).isEqualTo(anew);
        assertThat(live).filteredOn(list -> list.total() > 0).hasSizeGreaterThan(QUESTIONS.size() - 2);
    }

    @Test
    void after_a_restart_it_goes_on_where_it_was_and_a_rebuild_changes_nothing() {
        Path path = files.resolve("again");
        List<SearchList> before = answers(EVENTS, path);
        try (SearchModel model = SearchModel.start(path, EVENTS)) {
            assertThat(model.awaitPosition(EVENTS.head(), SOON)).isTrue();
            assertThat(ask(model)).isEqualTo(before);
            model.rebuild();
            assertThat(model.awaitRebuilt(SOON)).isTrue();
            assertThat(model.awaitPosition(EVENTS.head(), SOON)).isTrue();
            assertThat(ask(model)).isEqualTo(before);
            assertThat(model.status().lag()).isZero();
            assertThat(model.status().complete()).isTrue();
        }
    }

    @Test
    void what_was_never_committed_is_read_again() {
        Path path = files.resolve("crash");
        List<SearchList> whole = answers(EVENTS, files.resolve("whole"));
        EventSource half = new Slow(EVENTS, 100);
        try (SearchModel model = SearchModel.start(path, half)) {
            assertThat(model.awaitPosition(100, SOON)).isTrue();
        }
        assertThat(answers(EVENTS, path)).isEqualTo(whole);
    }

    @Test
    void the_erased_are_gone_from_answers_and_files_and_come_back_with_no_rebuild() throws IOException {
        SealedEvents journal = new SealedEvents(EVENTS);
        Path path = files.resolve("erased");
        try (SearchModel model = SearchModel.start(path, journal)) {
            assertThat(model.awaitPosition(journal.head(), SOON)).isTrue();
            long before = ask(model).get(1).total();
            Set<String> gone = journal.erase("customer:customer-1");
            model.erase(gone);

            List<SearchList> erased = ask(model);
            assertThat(erased.get(1).total()).isLessThan(before);
            assertThat(erased).isEqualTo(answers(journal, files.resolve("from-journal")));
            assertThat(gone)
                    .allSatisfy(subject -> assertThat(IndexFiles.terms(path)).doesNotContain(subject));
        }
        assertThat(IndexFiles.deleted(path)).isZero();
    }

    @Test
    void another_tenants_cases_are_never_found() {
        try (SearchModel model = SearchModel.start(files.resolve("tenants"), EVENTS)) {
            assertThat(model.awaitPosition(EVENTS.head(), SOON)).isTrue();
            Search search = new Search(model, Customers.NOBODY);
            Set<String> here = ids(search.find(SearchAsked.words("default", "空调", 1000)));
            Set<String> there = ids(search.find(SearchAsked.words("branch", "空调", 1000)));
            assertThat(here).isNotEmpty().doesNotContainAnyElementsOf(there);
            assertThat(there).isNotEmpty();
            assertThat(search.find(SearchAsked.words("nobody", "空调", 1000)).hits())
                    .isEmpty();
        }
    }

    @Test
    void pages_together_are_the_whole_list_also_while_cases_come_in() {
        MemoryEvents growing = Lives.of(3, 40);
        try (SearchModel model = SearchModel.start(files.resolve("pages"), growing)) {
            assertThat(model.awaitPosition(growing.head(), SOON)).isTrue();
            Search search = new Search(model, Customers.NOBODY);
            List<String> whole = search.find(SearchAsked.words("default", "空调", 1000)).hits().stream()
                    .map(SearchHit::caseId)
                    .toList();
            List<String> paged = new ArrayList<>();
            SearchList page = search.find(SearchAsked.words("default", "空调", 7));
            while (true) {
                page.hits().forEach(hit -> paged.add(hit.caseId()));
                if (page.next() == null) {
                    break;
                }
                LivesLater.addUnrelated(growing, 5);
                assertThat(model.awaitPosition(growing.head(), SOON)).isTrue();
                page = search.find(SearchAsked.words("default", "空调", 7).after(page.next()));
            }
            assertThat(paged).isEqualTo(whole).hasSizeGreaterThan(14);
        }
    }

    @Test
    void filters_narrow() {
        try (SearchModel model = SearchModel.start(files.resolve("filters"), EVENTS)) {
            assertThat(model.awaitPosition(EVENTS.head(), SOON)).isTrue();
            Search search = new Search(model, Customers.NOBODY);
            BiFunction<Set<CaseStatus>, String, SearchList> ask =
                    (statuses, owner) -> search.find(new SearchAsked("default", "", statuses, null, owner, null, 1000));
            long all = ask.apply(Set.of(), null).total();
            long parts = ask.apply(Set.of(CaseStatus.CLOSED, CaseStatus.MERGED), null)
                            .total()
                    + ask.apply(Set.of(CaseStatus.OPEN, CaseStatus.RESOLVED), null)
                            .total();
            assertThat(parts).isEqualTo(all);
            assertThat(ask.apply(Set.of(), "wang").hits()).isNotEmpty().allMatch(hit -> "wang".equals(hit.owner()));
            assertThat(ask.apply(Set.of(), "(none)").hits()).isNotEmpty().allMatch(hit -> hit.owner() == null);
        }
    }

    private static List<SearchList> answers(EventSource source, Path path) {
        try (SearchModel model = SearchModel.start(path, source)) {
            assertThat(model.awaitPosition(source.head(), SOON)).isTrue();
            return ask(model);
        }
    }

    private static List<SearchList> ask(SearchModel model) {
        Search search = new Search(model, Customers.NOBODY);
        return QUESTIONS.stream()
                .map(question -> search.find(SearchAsked.words("default", question, 25)))
                .toList();
    }

    private static Set<String> ids(SearchList list) {
        return list.hits().stream().map(SearchHit::caseId).collect(Collectors.toSet());
    }
}
