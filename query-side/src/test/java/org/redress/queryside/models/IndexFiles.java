package org.redress.queryside.models;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.FSDirectory;

/** What the files of an index hold, also of documents that were deleted and are still in them. */
final class IndexFiles {
    private IndexFiles() {}

    static Set<String> terms(Path path) throws IOException {
        Set<String> all = new HashSet<>();
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(path))) {
            for (String field : List.of("subject", "text-title", "text-narrative", "text-note", "phone")) {
                Terms terms = MultiTerms.getTerms(reader, field);
                if (terms != null) {
                    TermsEnum each = terms.iterator();
                    while (each.next() != null) {
                        all.add(each.term().utf8ToString());
                    }
                }
            }
        }
        return all;
    }

    static int deleted(Path path) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(FSDirectory.open(path))) {
            return reader.numDeletedDocs();
        }
    }
}
