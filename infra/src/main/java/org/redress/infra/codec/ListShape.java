package org.redress.infra.codec;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

record ListShape(Shape element) implements Shape {

    @Override
    public void write(JsonGenerator out, Object value, Seal seal) {
        out.writeStartArray();
        for (Object each : (List<?>) value) {
            element.write(out, each, seal);
        }
        out.writeEndArray();
    }

    @Override
    public Object read(JsonParser in, Seal seal) {
        Malformed.unless(JsonToken.START_ARRAY, in);
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(element.read(in, seal));
        }
        return List.copyOf(elements);
    }

    @Override
    public Object absent() {
        return List.of();
    }
}
