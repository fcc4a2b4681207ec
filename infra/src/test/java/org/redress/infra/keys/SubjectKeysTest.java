package org.redress.infra.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** What every store of keys promises. */
@ParameterizedClass
@EnumSource(KeyStorage.Engine.class)
class SubjectKeysTest {
    private static final String CUSTOMER = "customer:客户-7";
    private static final String CASE = "case:1";
    private static final String OTHER = "case:2";

    private final KeyStorage storage;
    private SubjectKeys keys;

    SubjectKeysTest(KeyStorage.Engine engine, @TempDir Path directory) {
        storage = engine.in(directory);
        keys = storage.open();
    }

    @AfterEach
    void close() {
        keys.close();
    }

    private void reopen() {
        keys.close();
        keys = storage.open();
    }

    @Test
    void a_subject_keeps_its_key() {
        SubjectKey key = keys.forSealing(CASE);
        assertThat(keys.forSealing(CASE)).isEqualTo(key);
        assertThat(keys.forOpening(CASE, key.id())).isEqualTo(key);
        assertThat(keys.forSealing(OTHER).key()).isNotEqualTo(key.key());
        assertThat(key.key().getEncoded()).hasSize(32);
    }

    @Test
    void a_flushed_key_survives_and_one_that_was_not_flushed_does_not() {
        SubjectKey flushed = keys.forSealing(CASE);
        keys.flush();
        SubjectKey pending = keys.forSealing(OTHER);
        reopen();

        assertThat(keys.forOpening(CASE, flushed.id())).isEqualTo(flushed);
        assertThat(keys.forSealing(CASE)).isEqualTo(flushed);
        assertThatThrownBy(() -> keys.forOpening(OTHER, pending.id())).isInstanceOf(KeyMissing.class);
        assertThat(keys.forSealing(OTHER)).isNotEqualTo(pending);
    }

    @Test
    void a_key_that_is_lost_but_not_erased_is_told_and_not_taken_for_erased() {
        SubjectKey key = keys.forSealing(CASE);
        assertThatThrownBy(() -> keys.forOpening(CASE, key.id() + 1))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining(CASE);
    }

    @Test
    void an_erased_subject_is_erased_for_ever() {
        SubjectKey key = keys.forSealing(CASE);
        keys.flush();

        assertThat(keys.erase(CASE)).containsExactly(CASE);
        assertErased(CASE, key.id());
        keys.flush();
        reopen();
        assertErased(CASE, key.id());
        assertThat(keys.erase(CASE)).containsExactly(CASE);
    }

    @Test
    void a_pending_key_can_be_erased_and_a_subject_that_never_had_one() {
        SubjectKey key = keys.forSealing(CASE);
        assertThat(keys.erase(CASE)).containsExactly(CASE);
        assertThat(keys.erase(OTHER)).containsExactly(OTHER);
        keys.flush();
        reopen();

        assertErased(CASE, key.id());
        assertErased(OTHER, 0);
        assertThat(keys.erasedSubjects()).containsExactlyInAnyOrder(CASE, OTHER);
    }

    @Test
    void erasing_a_customer_erases_the_cases_it_adopted_and_no_others() {
        keys.adopt(CASE, CUSTOMER);
        SubjectKey narrative = keys.forSealing(CASE);
        SubjectKey other = keys.forSealing(OTHER);
        keys.flush();
        reopen();

        assertThat(keys.forOpening(CASE, narrative.id())).isEqualTo(narrative);
        assertThat(keys.erase(CUSTOMER)).containsExactlyInAnyOrder(CUSTOMER, CASE);
        assertErased(CASE, narrative.id());
        reopen();
        assertErased(CASE, narrative.id());
        assertErased(CUSTOMER, 0);
        assertThat(keys.forOpening(OTHER, other.id())).isEqualTo(other);
    }

    @Test
    void a_case_adopted_before_the_first_flush_goes_with_its_customer_too() {
        keys.adopt(CASE, CUSTOMER);
        SubjectKey narrative = keys.forSealing(CASE);
        keys.erase(CUSTOMER);
        assertErased(CASE, narrative.id());
    }

    @Test
    void a_case_that_has_its_key_already_can_be_adopted_and_keeps_the_key() {
        SubjectKey narrative = keys.forSealing(CASE);
        keys.flush();
        keys.adopt(CASE, "customer:first");
        keys.flush();
        keys.adopt(CASE, CUSTOMER);
        keys.adopt(CASE, CUSTOMER);
        keys.flush();
        reopen();

        assertThat(keys.forOpening(CASE, narrative.id())).isEqualTo(narrative);
        keys.erase("customer:first");
        assertThat(keys.forOpening(CASE, narrative.id())).isEqualTo(narrative);
        keys.erase(CUSTOMER);
        assertErased(CASE, narrative.id());
    }

    @Test
    void what_has_a_key_is_not_taken_from_its_owner_by_somebody_who_begins_it_anew() {
        keys.adoptNew(CASE, "customer:first");
        SubjectKey narrative = keys.forSealing(CASE);
        keys.flush();
        reopen();
        keys.adoptNew(CASE, CUSTOMER);
        keys.flush();

        keys.erase(CUSTOMER);
        assertThat(keys.forOpening(CASE, narrative.id())).isEqualTo(narrative);
        assertThat(keys.erase("customer:first")).contains(CASE);
        assertErased(CASE, narrative.id());
    }

    @Test
    void nothing_is_adopted_by_or_from_the_erased() {
        keys.erase(CUSTOMER);
        assertThatThrownBy(() -> keys.adopt(CASE, CUSTOMER)).isInstanceOf(SubjectErased.class);
        keys.erase(CASE);
        assertThatThrownBy(() -> keys.adopt(CASE, "customer:8")).isInstanceOf(SubjectErased.class);
    }

    @Test
    void a_restored_backup_does_not_revive_the_erased() {
        keys.adopt(CASE, CUSTOMER);
        SubjectKey narrative = keys.forSealing(CASE);
        SubjectKey other = keys.forSealing(OTHER);
        keys.flush();
        keys.close();
        storage.backUp();
        keys = storage.open();
        keys.erase(CUSTOMER);
        keys.close();

        storage.restore();
        keys = storage.open();
        assertErased(CASE, narrative.id());
        assertErased(CUSTOMER, 0);
        assertThat(keys.forOpening(OTHER, other.id())).isEqualTo(other);
        reopen();
        assertErased(CASE, narrative.id());
    }

    private void assertErased(String subject, int keyId) {
        assertThat(keys.isErased(subject)).isTrue();
        assertThat(keys.forOpening(subject, keyId)).isNull();
        assertThatThrownBy(() -> keys.forSealing(subject))
                .isInstanceOf(SubjectErased.class)
                .hasMessageContaining(subject);
    }
}
