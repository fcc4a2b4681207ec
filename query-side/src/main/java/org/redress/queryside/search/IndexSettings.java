package org.redress.queryside.search;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.index.ConcurrentMergeScheduler;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.jspecify.annotations.Nullable;

/** How the index writes, and how it weighs what it finds. */
final class IndexSettings {
    /** It advises every start to add an experimental module for vectors, of which there are none here. */
    private static final Logger VECTORS =
            Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

    static {
        VECTORS.setLevel(Level.SEVERE);
    }

    private IndexSettings() {}

    /** A hit is worth where it stands, not how rare the word is: the same answer whatever was deleted before. */
    static IndexWriterConfig writing() {
        TieredMergePolicy merging = new TieredMergePolicy();
        merging.setForceMergeDeletesPctAllowed(0);
        ConcurrentMergeScheduler scheduler = new ConcurrentMergeScheduler();
        scheduler.setMaxMergesAndThreads(2, 1);
        return new IndexWriterConfig(Words.OF_TEXTS)
                .setSimilarity(new BooleanSimilarity())
                .setMergePolicy(merging)
                .setMergeScheduler(scheduler)
                .setCommitOnClose(false)
                .setRAMBufferSizeMB(32);
    }

    static final class Alone extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new BooleanSimilarity());
            return searcher;
        }
    }
}
