package org.redress.queryside.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.packs.FeedbackRule;
import org.redress.queryside.reports.Stories.Opening;
import org.redress.queryside.reports.Story.Says;
import org.redress.queryside.reports.facts.FactKind;

/** Cases and scores by group. */
class GroupsTest {
    private static final String OPENED = "2026-03-02T09:00:00";

    private final Stories stories = new Stories();
    private final Asking asking = Asking.over(stories);

    @Test
    void cases_are_counted_by_an_attribute_the_largest_group_first() {
        opened("1", Map.of("region", "east")).closed("2026-03-03T09:00:00");
        opened("2", Map.of("region", "west"));
        opened("3", Map.of("region", "west"));
        opened("4", Map.of());
        assertThat(count("region"))
                .isEqualTo("{\"by\":\"region\",\"total\":{\"cases\":4,\"open\":3,\"closed\":1},\"groups\":{"
                        + "\"west\":{\"cases\":2,\"open\":2,\"closed\":0},"
                        + "\"(blank)\":{\"cases\":1,\"open\":1,\"closed\":0},"
                        + "\"east\":{\"cases\":1,\"open\":0,\"closed\":1}}}");
    }

    @Test
    void an_amended_attribute_counts_from_then_on() {
        opened("1", Map.of("region", "east")).amended("2026-03-05T09:00:00", Map.of("region", "west"));
        assertThat(asking.figures(
                                ReportRequest.of("count", "2026-03-04T00:00:00").groupedBy("region"))
                        .required("groups")
                        .propertyNames())
                .containsExactly("east");
        assertThat(count("region")).contains("\"west\"");
    }

    @Test
    void an_attribute_with_one_of_our_names_is_reached_by_saying_so() {
        opened("1", Map.of("owner", "the shop")).assigned("2026-03-03T09:00:00", "Li Na");
        assertThat(count("owner")).contains("Li Na");
        assertThat(count("attribute:owner")).contains("the shop");
    }

    @Test
    void our_own_dimensions_need_no_attribute() {
        opened("1", Map.of()).closed("2026-03-03T09:00:00");
        assertThat(count("tier")).contains("\"T2\":{\"cases\":1");
        assertThat(count("status")).contains("\"closed\":{\"cases\":1");
        assertThat(count("kind")).contains("\"SERVICE_REQUEST\"");
        assertThat(count("severity")).contains("\"NORMAL\"");
        assertThat(count("category")).contains("\"(blank)\"");
        assertThat(count("source")).contains("\"shop\"");
        assertThat(count("pack")).contains("\"reference-sla 1\"");
        assertThat(count("openMonth")).contains("\"2026-03\"");
        assertThat(count("closeMonth")).contains("\"2026-03\"");
    }

    @Test
    void a_close_at_no_known_time_has_no_month() {
        opened("1", Map.of()).add(FactKind.CLOSED, Story.sometimeBefore("2026-03-20T00:00:00"), Says.NOTHING);
        opened("2", Map.of());
        assertThat(count("closeMonth")).contains("\"(open)\"").contains("\"(unknown)\"");
    }

    @Test
    void scores_are_grouped_by_the_owner_at_the_instant_of_the_question() {
        opened("1", Map.of())
                .assigned("2026-03-02T10:00:00", "Li Na")
                .closed("2026-03-03T09:00:00", 4)
                .assigned("2026-03-10T09:00:00", "Wang Wei");
        assertThat(owners("2026-03-05T00:00:00")).containsExactly("Li Na");
        assertThat(owners(Asking.PRESENT)).containsExactly("Wang Wei");
    }

    private Iterable<String> owners(String asOf) {
        return asking.figures(ReportRequest.of("satisfaction", asOf).groupedBy("owner"))
                .required("groups")
                .propertyNames();
    }

    @Test
    void scores_of_different_scales_have_shares_but_no_mean() {
        Scores scores = new Scores();
        scores.add(4, new FeedbackRule(1, 5, 4, 2, List.of(), false));
        scores.add(60, new FeedbackRule(0, 100, 82, 60, List.of(), false));
        Satisfaction figures = scores.figures();
        assertThat(figures.mean()).isNull();
        assertThat(figures.satisfiedShare()).isEqualByComparingTo("0.5");
        assertThat(figures.dissatisfied()).isEqualTo(1);
    }

    private Story opened(String id, Map<String, String> attributes) {
        return stories.opened(new Opening("shop", id, "T2", attributes), Story.at(OPENED));
    }

    private String count(String by) {
        return asking.figures(ReportRequest.of("count", Asking.PRESENT).groupedBy(by))
                .toString();
    }
}
