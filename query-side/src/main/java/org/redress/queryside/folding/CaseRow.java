package org.redress.queryside.folding;

import org.jspecify.annotations.Nullable;

/** A row that one case has in a model. */
public interface CaseRow {
    CaseKey key();

    @Nullable
    Object[] cells();
}
