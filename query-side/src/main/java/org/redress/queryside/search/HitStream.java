package org.redress.queryside.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TopFieldDocs;
import org.jspecify.annotations.Nullable;

/** What was found, one after the other, fetched a thousand at a time. */
final class HitStream implements Iterator<SearchHit> {
    private static final int CHUNK = 1000;
    private static final Marker UNMARKED = new Marker("");

    private final Source source;
    private final IndexSearcher searcher;
    private @Nullable TopFieldDocs chunk;
    private int at;

    /** The next so many after this one. */
    interface Source {
        TopFieldDocs after(@Nullable FieldDoc last, int count) throws IOException;
    }

    HitStream(Source source, IndexSearcher searcher) {
        this.source = source;
        this.searcher = searcher;
    }

    @Override
    public boolean hasNext() {
        return at < filled().scoreDocs.length;
    }

    @Override
    public SearchHit next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        try {
            return Search.hit(SearchIndex.stored(searcher, filled().scoreDocs[at++].doc), UNMARKED);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private TopFieldDocs filled() {
        TopFieldDocs now = chunk;
        if (now == null || (at >= now.scoreDocs.length && now.scoreDocs.length == CHUNK)) {
            FieldDoc last = now == null ? null : (FieldDoc) now.scoreDocs[CHUNK - 1];
            try {
                now = source.after(last, CHUNK);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
            chunk = now;
            at = 0;
        }
        return now;
    }
}
