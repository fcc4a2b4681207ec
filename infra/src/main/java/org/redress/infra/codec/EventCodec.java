package org.redress.infra.codec;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.redress.events.DomainEvent;
import org.redress.events.EventNames;
import org.redress.events.EventType;
import org.redress.events.Personal;
import org.redress.events.StreamId;
import org.redress.events.cases.Change;
import org.redress.events.cases.IntakeEvent.CaseOpened;
import org.redress.events.cases.IntakeEvent.DetailsAmended;
import org.redress.infra.keys.SubjectKeys;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.util.ByteArrayBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Events to canonical JSON (UTF-8) and back, by wire name and revision. Safe for many threads. */
public final class EventCodec {
    private static final Map<Class<?>, RecordShape> SHAPES = shapes();
    /** The amendable field that names whose case it is. */
    private static final String CUSTOMER = "customerId";

    private final JsonMapper mapper = new JsonMapper();
    private final Map<String, Seal> seals = new HashMap<>();
    private final SubjectKeys keys;
    private final Upcasters upcasters;

    public EventCodec(SubjectKeys keys) {
        this(keys, Upcasters.RELEASED);
    }

    public EventCodec(SubjectKeys keys, Upcasters upcasters) {
        this.keys = keys;
        this.upcasters = upcasters;
        EventNames.ALL.forEach(type -> seals.put(type.wireName(), new Seal(keys, type.wireName())));
    }

    private static Map<Class<?>, RecordShape> shapes() {
        Shapes shapes = new Shapes();
        Map<Class<?>, RecordShape> byClass = new HashMap<>();
        EventNames.ALL.forEach(type -> byClass.put(type.type(), shapes.ofRecord(type.type())));
        return Map.copyOf(byClass);
    }

    /** The keys it seals with; the journal flushes them before it commits what was sealed. */
    public SubjectKeys keys() {
        return keys;
    }

    /**
     * Writes an event of this stream under its current wire name and revision, personal text sealed. Keys it had to make are
     * pending until {@link SubjectKeys#flush()}. Throws SubjectErased.
     */
    public byte[] encode(StreamId stream, DomainEvent event) {
        if (event instanceof CaseOpened opened) {
            customer(opened.customerId(), id -> keys.adoptNew(Personal.caseSubject(stream.id()), id));
        } else if (event instanceof DetailsAmended amended) {
            for (Change change : amended.changes()) {
                if (change.field().equals(CUSTOMER)) {
                    customer(change.after(), id -> keys.adopt(Personal.caseSubject(stream.id()), id));
                }
            }
        }
        return encode(event);
    }

    private static void customer(@Nullable String named, Consumer<String> adopts) {
        if (named != null && !named.isBlank()) {
            adopts.accept(Seal.subject(Personal.customerSubject(named)));
        }
    }

    /** Like {@link #encode(StreamId, DomainEvent)} where the stream is unknown: a case's key is then not put under its customer's. */
    public byte[] encode(DomainEvent event) {
        EventType type = EventNames.of(event);
        ByteArrayBuilder bytes = new ByteArrayBuilder();
        try (JsonGenerator out = mapper.createGenerator(bytes)) {
            shape(type).write(out, event, seal(type));
        }
        return bytes.toByteArray();
    }

    /** Reads what any revision wrote. Throws UnreadableEvent. Erased text comes back as its placeholder. */
    public DomainEvent decode(String wireName, int revision, byte[] json) {
        EventType type = EventNames.ofWireName(wireName);
        if (type == null) {
            throw UnreadableEvent.unknown(wireName);
        }
        if (revision > type.revision()) {
            throw UnreadableEvent.newer(type, revision);
        }
        try (JsonParser in = parser(type, revision, json)) {
            in.nextToken();
            Object event = shape(type).read(in, seal(type));
            Malformed.unless(null, in.nextToken());
            return (DomainEvent) event;
        } catch (Malformed e) {
            throw UnreadableEvent.malformed(wireName, e);
        } catch (JacksonException e) {
            throw UnreadableEvent.broken(wireName, e);
        }
    }

    private JsonParser parser(EventType type, int revision, byte[] json) {
        return revision == type.revision()
                ? mapper.createParser(json)
                : mapper.treeAsTokens(upcasters.lift(type, revision, mapper.readTree(json)));
    }

    private static RecordShape shape(EventType type) {
        RecordShape shape = SHAPES.get(type.type());
        if (shape == null) {
            throw new IllegalStateException("no shape for " + type);
        }
        return shape;
    }

    private Seal seal(EventType type) {
        Seal seal = seals.get(type.wireName());
        if (seal == null) {
            throw new IllegalStateException("no seal for " + type);
        }
        return seal;
    }
}
