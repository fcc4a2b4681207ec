package org.redress.infra.codec;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Keys stand in their natural order, so that equal maps give equal bytes. */
record MapShape(TextShape key, Shape element) implements Shape {

    @Override
    public void write(JsonGenerator out, Object value, Seal seal) {
        out.writeStartObject();
        Map<?, ?> map = (Map<?, ?>) value;
        for (Map.Entry<?, ?> each : (map.size() > 1 ? new TreeMap<>(map) : map).entrySet()) {
            out.writeName(key.toText().apply(each.getKey()));
            element.write(out, each.getValue(), seal);
        }
        out.writeEndObject();
    }

    @Override
    public Object read(JsonParser in, Seal seal) {
        Malformed.unless(JsonToken.START_OBJECT, in);
        Map<Object, Object> map = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            map.put(key.parse(name), element.read(in, seal));
        }
        return Map.copyOf(map);
    }

    @Override
    public Object absent() {
        return Map.of();
    }
}
