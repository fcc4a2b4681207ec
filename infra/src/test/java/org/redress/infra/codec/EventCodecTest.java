package org.redress.infra.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.redress.events.DomainEvent;
import org.redress.events.EventNames;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.events.cases.PackRef;
import org.redress.events.cases.RoutingEvent.CaseAssigned;
import org.redress.events.packs.PackEvent.PackReviewed;
import org.redress.infra.codec.UnreadableEvent.Reason;
import org.redress.infra.keys.InMemorySubjectKeys;

/** How forgiving reading is, and where it stops. */
class EventCodecTest {
    private final EventCodec codec = new EventCodec(new InMemorySubjectKeys());

    @Test
    void unknown_fields_are_passed_over() {
        assertThat(decode("pack.reviewed", "{\"by\":{\"id\":[1,{}]},\"version\":3,\"more\":null}"))
                .isEqualTo(new PackReviewed(3));
    }

    @Test
    void absent_collections_are_empty() {
        assertThat(decode("case.details-amended", "{}")).isEqualTo(new DetailsAmended(List.of(), List.of(), null));
        assertThat(decode("case.details-amended", "{\"changes\":null}"))
                .isEqualTo(new DetailsAmended(List.of(), List.of(), null));
    }

    @Test
    void the_order_of_fields_does_not_matter_when_reading() {
        assertThat(decode("case.assigned", "{\"unit\":\"u\",\"owner\":\"o\"}"))
                .isEqualTo(new CaseAssigned("o", "u", null));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    pack.reviewed     | {}                                   | lacks its version
                    pack.reviewed     | {"version":"3"}                      | VALUE_STRING
                    pack.reviewed     | {"version":3.5}                      | VALUE_NUMBER_FLOAT
                    pack.reviewed     | {"version":3                         | broken JSON
                    pack.reviewed     | {"version":3}x                       | broken JSON
                    pack.reviewed     | {"version":3}{}                      | START_OBJECT
                    pack.reviewed     | [3]                                  | START_ARRAY
                    pack.activated    | {"version":3,"effectiveFrom":"soon"} | soon
                    case.linked       | {"other":{"caseId":"1"},"link":"X"}  | "X"
                    case.closed       | {"feedback":{"score":1}}             | does not begin with its type
                    case.closed       | {"feedback":{"type":"liked"}}        | unknown type "liked"
                    case.closed       | {}                                   | lacks its feedback
                    case.responded    | {"text":{"subject":"case:1"}}        | sealed text
                    case.responded    | {"text":{"subject":"c","sealed":"AQ=="}} | unknown format
                    """)
    void what_no_revision_wrote_is_unreadable_and_the_sentence_says_why(String wireName, String json, String why) {
        assertThatThrownBy(() -> decode(wireName, json))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class, e -> assertThat(e.reason()).isEqualTo(Reason.MALFORMED))
                .hasMessageContaining("\"" + wireName + "\"")
                .hasMessageContaining(why);
    }

    @Test
    void an_unknown_name_and_a_newer_revision_are_told_apart() {
        assertUnreadable("case.sealed-off", 1, Reason.UNKNOWN_NAME);
        assertUnreadable("case.opened", 2, Reason.NEWER_REVISION);
        assertUnreadable("case.opened", 0, Reason.NO_UPCASTER);
    }

    @Test
    void every_sentence_about_an_event_speaks_of_the_event_and_not_of_its_place() {
        assertThatThrownBy(() -> codec.decode("case.opened", 2, new byte[0]))
                .hasMessage("This version reads \"case.opened\" up to revision 1; a newer one wrote revision 2.");
        assertThatThrownBy(() -> codec.decode("case.teleported", 1, new byte[0]))
                .hasMessage("This version does not know events called \"case.teleported\"; a newer one wrote it.");
    }

    @Test
    void equal_events_give_equal_bytes_whatever_the_order_of_their_maps() {
        for (Sample sample : Samples.ALL) {
            DomainEvent again =
                    codec.decode(sample.type().wireName(), sample.type().revision(), codec.encode(sample.event()));
            assertThat(again).isEqualTo(sample.event());
            assertThat(new Unsealed().encode(again)).isEqualTo(new Unsealed().encode(sample.event()));
        }
    }

    @Test
    void values_that_are_one_word_are_written_as_that_word() {
        byte[] json = codec.encode(new CaseKindChanged(CaseKind.INQUIRY, new CaseKind("\"\\/咨询"), null));
        assertThat(new String(json, StandardCharsets.UTF_8))
                .isEqualTo("{\"before\":\"INQUIRY\",\"after\":\"\\\"\\\\/咨询\"}");
    }

    @Test
    @SuppressWarnings("NullAway")
    void an_event_that_lacks_what_it_must_have_is_never_written() {
        assertThatThrownBy(() -> codec.encode(new CaseKindChanged(CaseKind.INQUIRY, null, null)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("after");
    }

    @Test
    void a_type_nobody_has_decided_about_is_refused_when_the_program_starts() {
        record Undecided(Object anything) {}
        assertThatThrownBy(() -> new Shapes().of(Undecided.class)).hasMessageContaining("java.lang.Object");
        assertThat(new Shapes().of(PackRef.class)).isNotNull();
        assertThat(EventNames.ALL).isNotEmpty();
    }

    private void assertUnreadable(String wireName, int revision, Reason reason) {
        assertThatThrownBy(() -> codec.decode(wireName, revision, "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableEvent.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private DomainEvent decode(String wireName, String json) {
        return codec.decode(wireName, 1, json.getBytes(StandardCharsets.UTF_8));
    }
}
