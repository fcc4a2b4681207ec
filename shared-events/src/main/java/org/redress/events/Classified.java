package org.redress.events;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** How far a field may travel. A {@link Personal} field is PERSONAL by its type; a field without this mark is INTERNAL. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Classified {
    Classification value();

    enum Classification {
        PERSONAL,
        SECRET,
        INTERNAL,
        PUBLIC
    }
}
