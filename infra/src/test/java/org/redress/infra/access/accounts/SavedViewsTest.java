package org.redress.infra.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.redress.events.staff.StaffRole;
import org.redress.infra.access.Who;
import org.redress.infra.access.accounts.SavedView.Audience;
import org.redress.infra.time.Now;

/** Who finds a list that was saved, who may change it, and that it is still there tomorrow. */
class SavedViewsTest {
    private static final Who AGENT = new Who("default", "li", "李静", Set.of(StaffRole.AGENT));
    private static final Who COLLEAGUE = new Who("default", "wang", "王芳", Set.of(StaffRole.AGENT));
    private static final Who SUPERVISOR = new Who("default", "chen", "陈", Set.of(StaffRole.SUPERVISOR));
    private static final Who AUDITOR = new Who("default", "zhao", "赵", Set.of(StaffRole.AUDITOR));
    private static final Who STRANGER = new Who("branch", "li", "李静", Set.of(StaffRole.AGENT, StaffRole.SUPERVISOR));

    @TempDir
    Path files;

    @SuppressWarnings("NullAway.Init")
    private AccessDatabase database;

    @SuppressWarnings("NullAway.Init")
    private SavedViews views;

    @BeforeEach
    void open() {
        database = AccessDatabase.h2(files);
        views = new SavedViews(database, Now.system());
    }

    @AfterEach
    void close() {
        database.close();
    }

    private SavedView saved(Audience audience) {
        return Objects.requireNonNull(views.save(AGENT, "<b>急件</b>", audience, "status=open&q=%E9%80%80"));
    }

    private static List<Boolean> seen(SavedView view) {
        return List.of(
                view.isSeenBy(AGENT), view.isSeenBy(COLLEAGUE), view.isSeenBy(SUPERVISOR), view.isSeenBy(AUDITOR));
    }

    private static List<Boolean> changed(SavedView view) {
        return List.of(
                view.isChangedBy(AGENT),
                view.isChangedBy(COLLEAGUE),
                view.isChangedBy(SUPERVISOR),
                view.isChangedBy(AUDITOR));
    }

    @Test
    void a_private_one_is_seen_and_changed_by_its_owner_alone() {
        SavedView view = saved(Audience.PRIVATE);
        assertThat(seen(view)).containsExactly(true, false, false, false);
        assertThat(changed(view)).containsExactly(true, false, false, false);
        assertThat(views.seenBy(COLLEAGUE)).isEmpty();
        assertThat(views.find(SUPERVISOR, view.id())).isNull();
    }

    @Test
    void one_of_the_team_is_seen_by_those_of_the_same_role_and_supervisors() {
        SavedView view = saved(Audience.TEAM);
        assertThat(seen(view)).containsExactly(true, true, true, false);
        assertThat(changed(view)).containsExactly(true, false, true, false);
    }

    @Test
    void one_for_all_is_changed_by_its_owner_and_supervisors() {
        SavedView view = saved(Audience.ALL);
        assertThat(seen(view)).containsExactly(true, true, true, true);
        assertThat(changed(view)).containsExactly(true, false, true, false);
    }

    @Test
    void another_tenant_sees_none() {
        SavedView view = saved(Audience.ALL);
        assertThat(views.seenBy(STRANGER)).isEmpty();
        views.delete(STRANGER, view);
        assertThat(views.seenBy(AGENT)).containsExactly(view);
    }

    @Test
    void it_is_kept_renamed_and_deleted_for_good() {
        SavedView view = saved(Audience.PRIVATE);
        views.rename(AGENT, view, "=1+1 😀");
        database.close();
        open();
        assertThat(views.seenBy(AGENT)).singleElement().satisfies(kept -> {
            assertThat(kept.name()).isEqualTo("=1+1 😀");
            assertThat(kept.query()).isEqualTo(view.query());
            assertThat(kept.team()).containsExactly(StaffRole.AGENT);
        });
        views.delete(AGENT, view);
        assertThat(views.seenBy(AGENT)).isEmpty();
    }

    @Test
    void nobody_saves_without_end() {
        for (int i = 0; i < SavedViews.MOST; i++) {
            assertThat(saved(Audience.PRIVATE)).isNotNull();
        }
        assertThat(views.save(AGENT, "one more", Audience.PRIVATE, "")).isNull();
        assertThat(views.save(COLLEAGUE, "mine", Audience.PRIVATE, "")).isNotNull();
    }
}
