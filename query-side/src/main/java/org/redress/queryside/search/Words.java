package org.redress.queryside.search;

import com.ibm.icu.text.Normalizer2;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2CharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts text of both languages at once: Chinese into every pair of neighbours, because no dictionary knows the names people
 * type; English into word stems. Width and case are levelled before.
 */
final class Words extends Analyzer {
    /** For texts: single characters too, so that one character finds. */
    static final Words OF_TEXTS = new Words(true);

    static final Words OF_QUESTIONS = new Words(false);

    private final boolean singles;

    private Words(boolean singles) {
        this.singles = singles;
    }

    /** @param chinese whether it is a character or a pair of them */
    record Word(String term, int start, int end, boolean chinese) {}

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new ICUNormalizer2CharFilter(reader, Normalizer2.getNFKCCasefoldInstance());
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer tokenizer = new StandardTokenizer();
        int scripts =
                CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;
        TokenStream pairs = new CJKBigramFilter(new EnglishPossessiveFilter(tokenizer), scripts, singles);
        return new TokenStreamComponents(tokenizer, new PorterStemFilter(pairs));
    }

    List<Word> cut(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            TypeAttribute type = tokens.addAttribute(TypeAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                boolean chinese = type.type().equals(CJKBigramFilter.DOUBLE_TYPE)
                        || type.type().equals(CJKBigramFilter.SINGLE_TYPE);
                words.add(new Word(term.toString(), offset.startOffset(), offset.endOffset(), chinese));
            }
            tokens.end();
            return words;
        } catch (IOException neverFromText) {
            throw new UncheckedIOException(neverFromText);
        }
    }
}
