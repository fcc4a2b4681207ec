package org.redress.queryside.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.redress.queryside.folding.CaseKey;

/**
 * The files of the index. What is written and the position it stands for are committed together, so a crash loses both and
 * the journal gives both back. One thread writes; everybody may read.
 */
final class SearchIndex implements AutoCloseable {
    private static final Duration COMMITTED_EVERY = Duration.ofSeconds(10);
    private static final String POSITION = "position";
    private static final String REVISION = "revision";
    private static final String PARKED = "parked";

    private final FSDirectory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long committed;
    private long committedAt = System.nanoTime();

    private SearchIndex(FSDirectory directory) throws IOException {
        this.directory = directory;
        this.writer = new IndexWriter(directory, IndexSettings.writing());
        this.searchers = new SearcherManager(writer, new IndexSettings.Alone());
        this.committed = position();
    }

    static SearchIndex open(Path path) throws IOException {
        return new SearchIndex(FSDirectory.open(path));
    }

    long position() {
        return number(POSITION);
    }

    int parked() {
        return (int) number(PARKED);
    }

    boolean isOf(int revision) {
        return number(REVISION) == revision;
    }

    private long number(String name) {
        return CommitData.number(writer.getLiveCommitData(), name);
    }

    void empty(int revision) throws IOException {
        writer.deleteAll();
        mark(revision, 0, 0);
        commit();
        show();
    }

    void write(Collection<IndexedCase> cases) throws IOException {
        for (IndexedCase indexed : cases) {
            Document document = CaseDocument.of(indexed);
            writer.updateDocument(CaseDocument.key(indexed.key()), document);
        }
    }

    void mark(int revision, long position, int parked) {
        Map<String, String> data =
                new TreeMap<>(Map.of(POSITION, "" + position, REVISION, "" + revision, PARKED, "" + parked));
        writer.setLiveCommitData(data.entrySet());
    }

    void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    void commit() throws IOException {
        writer.commit();
        committed = position();
        committedAt = System.nanoTime();
    }

    /** While events keep coming: a commit waits for the disk, on which everybody waits who writes. */
    boolean isCommitDue() {
        return uncommitted() > 0 && System.nanoTime() - committedAt > COMMITTED_EVERY.toNanos();
    }

    long uncommitted() {
        return position() - committed;
    }

    /** Shows what is not committed too. */
    List<IndexedCase> find(Collection<CaseKey> keys) throws IOException {
        searchers.maybeRefreshBlocking();
        List<IndexedCase> found = new ArrayList<>();
        read(searcher -> {
            for (CaseKey key : keys) {
                for (ScoreDoc hit : searcher.search(new TermQuery(CaseDocument.key(key)), 1).scoreDocs) {
                    found.add(stored(searcher, hit.doc));
                }
            }
            return found;
        });
        return found;
    }

    List<IndexedCase> about(Set<String> subjects) throws IOException {
        show();
        List<BytesRef> terms =
                subjects.stream().map(CaseDocument::cut).map(BytesRef::new).toList();
        List<IndexedCase> found = new ArrayList<>();
        read(searcher -> {
            TermInSetQuery query = new TermInSetQuery(CaseDocument.SUBJECT, terms);
            for (ScoreDoc hit :
                    searcher.search(query, Math.max(1, searcher.getIndexReader().maxDoc())).scoreDocs) {
                found.add(stored(searcher, hit.doc));
            }
            return found;
        });
        return found;
    }

    /** Nothing that was deleted is left in any file when this is done. */
    void purge() throws IOException {
        commit();
        writer.forceMergeDeletes(true);
        commit();
        searchers.maybeRefreshBlocking();
        writer.deleteUnusedFiles();
    }

    interface Look<T extends @Nullable Object> {
        T at(IndexSearcher searcher) throws IOException;
    }

    <T extends @Nullable Object> T read(Look<T> look) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return look.at(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    static IndexedCase stored(IndexSearcher searcher, int document) throws IOException {
        BytesRef state = searcher.storedFields().document(document).getBinaryValue(CaseDocument.STATE);
        return IndexedCase.read(state.utf8ToString());
    }

    @Override
    public void close() throws IOException {
        searchers.close();
        writer.close();
        directory.close();
    }
}
