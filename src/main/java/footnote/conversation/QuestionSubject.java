package footnote.conversation;

import footnote.index.Stems;
import java.util.Set;
import java.util.TreeSet;

/// Tells what a question is about by its words alone, so that questions can be told to be alike that were asked at
/// different times, over different documents. Safe for use by several threads.
public final class QuestionSubject {
    private final QuestionWords words = new QuestionWords();
    private final Stems stems = new Stems();

    /// The stems of the words that say what it is about, in alphabetical order; of all its words where none does.
    public Set<String> of(String question) {
        var subject = new TreeSet<String>();
        words.of(question).forEach(word -> subject.addAll(stems.of(word.text())));
        if (subject.isEmpty()) {
            subject.addAll(stems.of(question));
        }
        return subject;
    }
}
