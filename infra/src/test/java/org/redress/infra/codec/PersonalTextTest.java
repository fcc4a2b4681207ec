package org.redress.infra.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.Change;
import org.redress.events.cases.ClosureEvent.CaseResolved;
import org.redress.events.cases.ConversationEvent.CustomerResponded;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.Reporter;
import org.redress.events.cases.Severity;
import org.redress.infra.codec.UnreadableEvent.Reason;
import org.redress.infra.keys.InMemorySubjectKeys;
import org.redress.infra.keys.SubjectErased;

/** Personal text is sealed, stays where it is, and goes with its key. */
class PersonalTextTest {
    private static final StreamId STREAM = StreamId.ofCase("1");
    private static final Personal NARRATIVE = Personal.ofCase("1", "柜门掉落，险些砸到孩子");
    private static final CustomerResponded RESPONDED = new CustomerResponded("电话", NARRATIVE);
    private static final CaseOpened OPENED = new CaseOpened(
            CaseKind.COMPLAINT,
            new PackRef("manufacturer", 1),
            Severity.NORMAL,
            null,
            null,
            "K-1",
            null,
            new Reporter(Personal.ofCustomer("K-1", "王芳"), null, null),
            null,
            NARRATIVE,
            null,
            null,
            Map.of());

    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();
    private final EventCodec codec = new EventCodec(keys);

    @Test
    void no_personal_text_is_written_in_the_clear_and_no_two_writings_are_alike() {
        byte[] first = codec.encode(STREAM, OPENED);
        byte[] second = codec.encode(STREAM, OPENED);
        assertThat(text(first)).doesNotContain("王芳").doesNotContain("柜门").contains("\"subject\":\"customer:K-1\"");
        assertThat(second).isNotEqualTo(first).hasSameSizeAs(first);
        assertThat(codec.decode("case.opened", 1, first)).isEqualTo(OPENED);
    }

    @Test
    void a_destroyed_key_leaves_the_placeholder_and_everything_else() {
        byte[] json = codec.encode(STREAM, RESPONDED);
        keys.erase("case:1");
        CustomerResponded read = (CustomerResponded) codec.decode("case.responded", 1, json);
        assertThat(read).isEqualTo(new CustomerResponded("电话", new Personal("case:1", Personal.ERASED)));
        assertThat(read.text()).matches(Personal::erased);
    }

    @Test
    void erasing_the_customer_erases_what_was_said_in_the_case() {
        byte[] opened = codec.encode(STREAM, OPENED);
        byte[] responded = codec.encode(STREAM, RESPONDED);
        keys.erase("customer:K-1");
        CaseOpened read = (CaseOpened) codec.decode("case.opened", 1, opened);
        assertThat(read.narrative()).isEqualTo(new Personal("case:1", Personal.ERASED));
        assertThat(read.reporter().name()).isEqualTo(new Personal("customer:K-1", Personal.ERASED));
        assertThat(codec.decode("case.responded", 1, responded))
                .isEqualTo(new CustomerResponded("电话", new Personal("case:1", Personal.ERASED)));
    }

    @Test
    void a_case_goes_with_the_customer_it_was_found_to_belong_to() {
        byte[] responded = codec.encode(STREAM, RESPONDED);
        Change corrected = new Change("customerId", "K-1", "K-2");
        codec.encode(STREAM, new DetailsAmended(List.of(corrected), List.of(), null));
        keys.erase("customer:K-1");
        assertThat(codec.decode("case.responded", 1, responded)).isEqualTo(RESPONDED);
        keys.erase("customer:K-2");
        assertThat(codec.decode("case.responded", 1, responded))
                .isEqualTo(new CustomerResponded("电话", new Personal("case:1", Personal.ERASED)));
    }

    @Test
    void nothing_more_is_written_about_an_erased_subject() {
        keys.erase("case:1");
        assertThatThrownBy(() -> codec.encode(STREAM, RESPONDED))
                .isInstanceOf(SubjectErased.class)
                .hasMessageContaining("case:1");
        assertThat(text(codec.encode(STREAM, new CaseResolved("DONE", null)))).isEqualTo("{\"outcome\":\"DONE\"}");
    }

    @Test
    void a_sealed_text_moved_to_another_kind_of_event_or_subject_is_noticed() {
        byte[] json = codec.encode(STREAM, RESPONDED);
        assertAltered("case.resolved", json);
        codec.encode(new CaseResolved(null, Personal.ofCase("2", "")));
        byte[] elsewhere = bytes(text(json).replace("case:1", "case:2"));
        assertThatThrownBy(() -> codec.decode("case.responded", 1, elsewhere)).hasMessageContaining("case:2");
    }

    @Test
    void every_changed_bit_of_a_sealed_text_is_noticed() {
        Seal seal = new Seal(keys, "case.responded");
        byte[] sealed = seal.close(NARRATIVE);
        for (int at = 0; at < sealed.length; at++) {
            byte[] changed = sealed.clone();
            changed[at] ^= 0x10;
            assertThatThrownBy(() -> seal.open("case:1", changed)).isInstanceOf(RuntimeException.class);
        }
        assertThat(seal.open("case:1", sealed)).isEqualTo(NARRATIVE);
    }

    @Test
    void empty_and_long_texts_come_back_whole() {
        for (String text : new String[] {"", "。", "长".repeat(100_000)}) {
            CustomerResponded event = new CustomerResponded(null, Personal.ofCase("1", text));
            assertThat(codec.decode("case.responded", 1, codec.encode(event))).isEqualTo(event);
        }
    }

    @Test
    void half_a_character_comes_back_or_is_refused_and_never_changes_silently() {
        for (String text : new String[] {"a\uD83D", "\uDE21b", "王\uD83D芳"}) {
            assertThatThrownBy(() -> codec.encode(new CustomerResponded(null, Personal.ofCase("1", text))))
                    .hasMessageContaining("half a character");
            CustomerResponded open = new CustomerResponded(text, null);
            assertThat(codec.decode("case.responded", 1, codec.encode(open))).isEqualTo(open);
        }
        CustomerResponded whole = new CustomerResponded("😡", Personal.ofCase("1", "😡?"));
        assertThat(codec.decode("case.responded", 1, codec.encode(whole))).isEqualTo(whole);
    }

    private void assertAltered(String wireName, byte[] json) {
        assertThatThrownBy(() -> codec.decode(wireName, 1, json))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class, e -> assertThat(e.reason()).isEqualTo(Reason.ALTERED));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
