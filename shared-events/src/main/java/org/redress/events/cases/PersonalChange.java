package org.redress.events.cases;

import org.jspecify.annotations.Nullable;
import org.redress.events.Personal;

/** A field about a person before and after, e.g. a misheard name (S002-I-06). */
public record PersonalChange(
        String field, @Nullable Personal before, @Nullable Personal after) {}
