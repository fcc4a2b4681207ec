package org.redress.infra.codec;

import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A record with the one component {@code value} stands as that value alone. */
record ValueShape(RecordMaker maker, Function<Object, Object> accessor, Shape inner) implements Shape {

    @Override
    public void write(JsonGenerator out, Object value, Seal seal) {
        inner.write(out, accessor.apply(value), seal);
    }

    @Override
    public Object read(JsonParser in, Seal seal) {
        return maker.make(new Object[] {inner.read(in, seal)});
    }
}
