package org.redress.infra.codec;

import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/** One of several records, told apart by a written-down tag that always comes first. */
record TaggedShape(Map<Class<?>, Tagged> byClass, Map<String, Tagged> byTag) implements Shape {
    private static final SerializedString TYPE = new SerializedString("type");

    record Tagged(SerializedString tag, RecordShape shape) {}

    @Override
    public void write(JsonGenerator out, Object value, Seal seal) {
        Tagged tagged = byClass.get(value.getClass());
        if (tagged == null) {
            throw new IllegalArgumentException("no tag for " + value.getClass());
        }
        out.writeStartObject();
        out.writeName(TYPE);
        out.writeString(tagged.tag);
        tagged.shape.writeFields(out, value, seal);
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Seal seal) {
        Malformed.unless(JsonToken.START_OBJECT, in);
        if (!in.nextName(TYPE)) {
            throw new Malformed("does not begin with its type");
        }
        Malformed.unless(JsonToken.VALUE_STRING, in.nextToken());
        Tagged tagged = byTag.get(in.getString());
        if (tagged == null) {
            throw new Malformed("has the unknown type \"" + in.getString() + "\"");
        }
        return tagged.shape.readFields(in, seal);
    }
}
