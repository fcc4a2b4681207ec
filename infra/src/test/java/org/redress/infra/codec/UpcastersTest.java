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
import org.redress.events.cases.ClockEvent.BreachWithdrawn;
import org.redress.events.cases.ConversationEvent.NoteAdded;
import org.redress.infra.keys.InMemorySubjectKeys;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Old revisions are lifted step by step; here two made-up ones before the first. */
class UpcastersTest {
    private final JsonMapper json = new JsonMapper();
    private final InMemorySubjectKeys keys = new InMemorySubjectKeys();

    /** Once the ground was called "why". */
    private static final Upcaster RENAMED = step("case.breach-withdrawn", 0, json -> {
        json.set("ground", json.remove("why"));
        return json;
    });

    /** Before that a clock ran only once. */
    private static final Upcaster COUNTED = step("case.breach-withdrawn", -1, json -> json.put("run", 1));

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
        assertThat(decode(codec(RENAMED), 0, "{\"clock\":\"CLOSE\",\"run\":2,\"why\":\"RECOMPUTED\"}"))
                .isEqualTo(new BreachWithdrawn("CLOSE", 2, "RECOMPUTED"));
    }

    @Test
    void an_older_one_takes_every_step_in_order() {
        assertThat(decode(codec(RENAMED, COUNTED), -1, "{\"clock\":\"CLOSE\",\"why\":\"RECOMPUTED\"}"))
                .isEqualTo(new BreachWithdrawn("CLOSE", 1, "RECOMPUTED"));
    }

    @Test
    void todays_events_pass_no_upcaster() {
        assertThat(decode(codec(RENAMED), 1, "{\"clock\":\"CLOSE\",\"run\":2,\"ground\":\"RECOMPUTED\"}"))
                .isEqualTo(new BreachWithdrawn("CLOSE", 2, "RECOMPUTED"));
    }

    @Test
    void a_missing_step_is_told() {
        assertThatThrownBy(() -> decode(codec(COUNTED), -1, "{}"))
                .hasMessage("Nothing leads from revision 0 of \"case.breach-withdrawn\" to the next.");
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
        assertThatThrownBy(() -> codec(RENAMED, RENAMED)).hasMessageContaining("case.breach-withdrawn");
    }

    @Test
    void a_later_revision_asks_only_for_the_steps_after_it() {
        Upcasters upcasters = new Upcasters(List.of(step("case.x", 2, json -> json.put("lifted", true))));
        EventType third = new EventType(NoteAdded.class, "case.x", 3);
        assertThat(upcasters.lift(third, 2, json.createObjectNode()).toString()).isEqualTo("{\"lifted\":true}");
        assertThat(upcasters.lift(third, 3, json.createObjectNode()).toString()).isEqualTo("{}");
    }

    private static DomainEvent decode(EventCodec codec, int revision, String json) {
        return codec.decode("case.breach-withdrawn", revision, json.getBytes(StandardCharsets.UTF_8));
    }
}
