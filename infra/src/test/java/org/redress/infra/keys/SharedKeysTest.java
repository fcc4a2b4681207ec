package org.redress.infra.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes on one PostgreSQL. */
class SharedKeysTest {
    private final SubjectKeys here;
    private final SubjectKeys there;

    SharedKeysTest(@TempDir Path directory) {
        PostgresKeyStorage storage = new PostgresKeyStorage(directory);
        here = storage.open();
        there = storage.open();
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void a_key_made_by_one_opens_what_the_other_reads() {
        SubjectKey key = here.forSealing("case:1");
        here.flush();
        assertThat(there.forOpening("case:1", key.id())).isEqualTo(key);
    }

    @Test
    void keys_both_made_at_the_same_moment_are_both_kept() {
        SubjectKey hers = here.forSealing("customer:1");
        SubjectKey his = there.forSealing("customer:1");
        here.flush();
        there.adopt("case:1", "customer:1");
        SubjectKey narrative = there.forSealing("case:1");
        there.flush();

        assertThat(here.forOpening("customer:1", his.id())).isEqualTo(his);
        assertThat(there.forOpening("customer:1", hers.id())).isEqualTo(hers);
        assertThat(here.forOpening("case:1", narrative.id())).isEqualTo(narrative);
    }

    @Test
    void what_one_erased_the_other_hears_of_by_refreshing() {
        SubjectKey key = here.forSealing("case:1");
        here.flush();
        assertThat(there.forOpening("case:1", key.id())).isEqualTo(key);
        here.erase("case:1");
        there.refresh();
        assertThat(there.forOpening("case:1", key.id())).isNull();
        assertThatThrownBy(() -> there.forSealing("case:1")).isInstanceOf(SubjectErased.class);
    }

    @Test
    void a_pending_key_is_never_stored_for_a_subject_another_has_erased() {
        SubjectKey late = there.forSealing("case:1");
        here.erase("case:1");
        there.flush();
        assertThat(there.isErased("case:1")).isTrue();
        assertThat(there.forOpening("case:1", late.id())).isNull();
    }
}
