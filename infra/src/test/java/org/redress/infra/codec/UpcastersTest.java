package org.redress.infra.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.redress.events.Audience;
import org.redress.events.DomainEvent;
import org.redress.events.EventType;
import org.redress.events.Personal;
import org.redress.events.cases.CaseKind;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.events.cases.IntakeEvent.CaseKindChanged;
import org.redress.infra.keys.InMemorySubjectKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Old revisions are lifted step by step; here two made-up ones before the first. */
class UpcastersTest {
    private final JsonMapper json = new JsonMapper();
    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();

    /** Once the kind after the change was called "to". */
    private static final Upcaster RENAMED = step("case.kind-changed", 0, json -> {
        json.set("after", json.remove("to"));
        return json;
    });

    /** Before that nobody gave a reason. */
    private static final Upcaster REASONED = step("case.kind-changed", -1, json -> json.put("reason", "-"));

    private static final Upcaster NOTED = step("case.note-added", 0, json -> json.put("audience", "INTERNAL"));

    private interface Change {
        ObjectNode of(ObjectNode json);
    }

    private static Upcaster step(String wireName, int fromRevision, Change change) {
        record Step(String wireName, int fromRevision, Change change) implements Upcaster {
            @Override
            public JsonNode upcast(JsonNode json) {
                return change.of((ObjectNode) json);
            }
        }
        return new Step(wireName, fromRevision, change);
    }

    private EventCodec codec(Upcaster... upcasters) {
        return new EventCodec(keys, new Upcasters(List.of(upcasters)));
    }

    @Test
    void an_old_event_is_read_as_todays() {
        assertThat(decode(codec(RENAMED), 0, "{\"before\":\"INQUIRY\",\"to\":\"COMPLAINT\",\"reason\":\"r\"}"))
                .isEqualTo(new CaseKindChanged(CaseKind.INQUIRY, CaseKind.COMPLAINT, "r"));
    }

    @Test
    void an_older_one_takes_every_step_in_order() {
        assertThat(decode(codec(RENAMED, REASONED), -1, "{\"before\":\"INQUIRY\",\"to\":\"COMPLAINT\"}"))
                .isEqualTo(new CaseKindChanged(CaseKind.INQUIRY, CaseKind.COMPLAINT, "-"));
    }

    @Test
    void todays_events_pass_no_upcaster() {
        assertThat(decode(codec(RENAMED), 1, "{\"before\":\"INQUIRY\",\"after\":\"COMPLAINT\",\"reason\":\"r\"}"))
                .isEqualTo(new CaseKindChanged(CaseKind.INQUIRY, CaseKind.COMPLAINT, "r"));
    }

    @Test
    void a_missing_step_is_told() {
        assertThatThrownBy(() -> decode(codec(REASONED), -1, "{}"))
                .hasMessage("Nothing leads from revision 0 of \"case.kind-changed\" to the next.");
    }

    @Test
    void sealed_text_survives_its_event_being_lifted() {
        NoteAdded note = new NoteAdded(Audience.INTERNAL, Personal.ofCase("1", "回访无人接听"));
        ObjectNode old = (ObjectNode) json.readTree(new EventCodec(keys).encode(note));
        old.remove("audience");
        assertThat(codec(NOTED).decode("case.note-added", 0, json.writeValueAsBytes(old)))
                .isEqualTo(note);
    }

    @Test
    void two_upcasters_for_one_step_are_refused() {
        assertThatThrownBy(() -> codec(RENAMED, RENAMED)).hasMessageContaining("case.kind-changed");
    }

    @Test
    void a_later_revision_asks_only_for_the_steps_after_it() {
        Upcasters upcasters = new Upcasters(List.of(step("case.x", 2, json -> json.put("lifted", true))));
        EventType third = new EventType(NoteAdded.class, "case.x", 3);
        assertThat(upcasters.lift(third, 2, json.createObjectNode()).toString()).isEqualTo("{\"lifted\":true}");
        assertThat(upcasters.lift(third, 3, json.createObjectNode()).toString()).isEqualTo("{}");
    }

    private static DomainEvent decode(EventCodec codec, int revision, String json) {
        return codec.decode("case.kind-changed", revision, json.getBytes(StandardCharsets.UTF_8));
    }
}
