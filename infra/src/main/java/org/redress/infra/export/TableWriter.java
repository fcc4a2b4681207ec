package org.redress.infra.export;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes rows one by one and keeps none of them. A cell is a text, a number, a yes or no, an instant, or absent. */
public interface TableWriter {

    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** The file is whole; without it nobody takes what there is for all there is. */
    void finish() throws IOException;
}
