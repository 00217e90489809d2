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

/// What counts as the same word. Words are parted by UAX #29, possessives cut, lower-cased, accents folded, very
/// common words dropped, American spellings made British by the resource `spelling.txt`, and stemmed (Porter,
/// 1980). Amounts and years are spelt out first: `£54m` is read as `54 million` and `2018-23` as `2018 2023`, so
/// that either form finds the other. The field [PassageFields#WORD] alone gets the words as they are spelt.
///
/// Safe for use by several threads.
final class EnglishText extends Analyzer {
    /// The name under which a text without any digit is analysed, which can do without the reading of numbers.
    private static final String WORDS_ALONE = "words";

    private static final String WITH_NUMBERS = "text";
    private static final Pattern MILLIONS = Pattern.compile("(?<=\\d)\\s?(?:[mM]|mn|mln)\\b");
    private static final Pattern BILLIONS = Pattern.compile("(?<=\\d)\\s?bn\\b");

    /// A span of years as it is written short: `2018-23` or `2018/19`.
    private static final Pattern YEARS = Pattern.compile("\\b((?:19|20))(\\d\\d)[-–/](\\d\\d)\\b");

    private final SynonymMap spelling = spelling();

    EnglishText() {
        super(PER_FIELD_REUSE_STRATEGY);
    }

    /// The terms of a text in its order.
    List<String> terms(String text) {
        var terms = new ArrayList<String>();
        boolean numbers = text.chars().anyMatch(unit -> unit >= '0' && unit <= '9');
        try (TokenStream tokens = tokenStream(numbers ? WITH_NUMBERS : WORDS_ALONE, text)) {
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
        if (fieldName.equals(WORDS_ALONE)) {
            return reader;
        }
        Reader years = new PatternReplaceCharFilter(YEARS, "$1$2 $1$3", reader);
        Reader millions = new PatternReplaceCharFilter(MILLIONS, " million", years);
        return new PatternReplaceCharFilter(BILLIONS, " billion", millions);
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        Tokenizer words = new StandardTokenizer();
        TokenStream terms = new EnglishPossessiveFilter(words);
        terms = new LowerCaseFilter(terms);
        terms = new ASCIIFoldingFilter(terms);
        if (fieldName.equals(PassageFields.WORD)) {
            return new TokenStreamComponents(words, terms);
        }
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
