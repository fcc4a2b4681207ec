package org.redress.commandside.cases.decision;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The components of a refusal by name. By reflection, so that a message's placeholders cannot drift from the record. */
final class RefusalData {
    private RefusalData() {}

    static Map<String, Object> of(Refusal refusal) {
        Map<String, Object> data = new LinkedHashMap<>();
        for (RecordComponent component : refusal.getClass().getRecordComponents()) {
            data.put(component.getName(), plain(value(component, refusal)));
        }
        return Collections.unmodifiableMap(data);
    }

    private static Object plain(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value;
    }

    private static Object value(RecordComponent component, Refusal refusal) {
        try {
            return component.getAccessor().invoke(refusal);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException("a record has readable components", impossible);
        }
    }
}
