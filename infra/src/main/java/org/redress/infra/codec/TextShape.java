package org.redress.infra.codec;

import java.time.DateTimeException;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A value written as text: instants, dates, ids, constants. Also the form of keys in a map. */
record TextShape(Function<Object, String> toText, Function<String, Object> ofText) implements Shape {

    static final TextShape PLAIN = new TextShape(Object::toString, text -> text);

    @Override
    public void write(JsonGenerator out, Object value, Seal seal) {
        out.writeString(toText.apply(value));
    }

    @Override
    public Object read(JsonParser in, Seal seal) {
        Malformed.unless(JsonToken.VALUE_STRING, in);
        return parse(in.getString());
    }

    Object parse(String text) {
        try {
            return ofText.apply(text);
        } catch (DateTimeException | IllegalArgumentException unknown) {
            throw new Malformed("has the value \"" + text + "\", which does not belong there");
        }
    }
}
