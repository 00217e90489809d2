package footnote.index;

import footnote.document.ResourceLines;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.synonym.SynonymMap;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.util.CharsRef;

/// What counts as the same word. Words are parted by UAX #29, possessives cut, lower-cased, accents folded, very common
/// words dropped, American spellings made British by the resource `spelling.txt`, and stemmed (Porter, 1980). Amounts
/// are spelt out first: `£54m` is read as `54 million`, so that either form finds the other.
///
/// Safe for use by several threads.
final class EnglishText extends Analyzer {
    private static final String UNUSED_FIELD_NAME = "text";
    private static final Pattern MILLIONS = Pattern.compile("(?<=\\d)\\s?(?:m|mn|mln)\\b");
    private static final Pattern BILLIONS = Pattern.compile("(?<=\\d)\\s?bn\\b");

    private final SynonymMap spelling = spelling();

    /// The terms of a text in its order.
    List<String> terms(String text) {
        var terms = new ArrayList<String>();
        try (TokenStream tokens = tokenStream(UNUSED_FIELD_NAME, text)) {
            var term = tokens.addAttribute(CharTermAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                terms.add(term.toString());
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return terms;
    }

    @Override
    protected Reader initReader(String fieldName, Reader reader) {
        return new PatternReplaceCharFilter(
                BILLIONS, " billion", new PatternReplaceCharFilter(MILLIONS, " million", reader));
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new EnglishPossessiveFilter(words);
        terms = new LowerCaseFilter(terms);
        terms = new ASCIIFoldingFilter(terms);
        terms = new StopFilter(terms, EnglishAnalyzer.getDefaultStopSet());
        terms = new SynonymGraphFilter(terms, spelling, true);
        return new TokenStreamComponents(words, new PorterStemFilter(terms));
    }

    private static SynonymMap spelling() {
        try {
            var builder = new SynonymMap.Builder(true);
            for (String line : ResourceLines.of(EnglishText.class, "spelling.txt")) {
                String[] pair = line.strip().split("\\s+", -1);
                builder.add(new CharsRef(pair[0]), new CharsRef(pair[1]), false);
            }
            return builder.build();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
