package footnote.answer;

import footnote.conversation.AnswerType;
import footnote.conversation.QuestionAnalysis;
import footnote.conversation.QuestionKind;
import footnote.document.Span;
import footnote.evidence.ScoredSentence;
import footnote.passage.NamedPeople;
import footnote.passage.Quotation;
import footnote.passage.Speaker;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the few words of a sentence that answer by themselves: what the reader marked, where that is of the
/// kind that
/// was asked for, or else the expression of that kind that stands nearest to it. Nothing is put into other words.
///
/// Immutable and safe for use by several threads.
final class ShortAnswers {
    /// What no few words answer by themselves.
    private static final Set<QuestionKind> WITHOUT = Set.of(
            QuestionKind.KEYWORDS, QuestionKind.LIST, QuestionKind.YES_NO, QuestionKind.CHANGE, QuestionKind.COMPARE);

    private static final int MOST_WORDS = 12;

    /// A typed answer of more words is cut to the expression of its type.
    private static final int MOST_TYPED_WORDS = 7;

    /// What is nearly the whole sentence is no short answer.
    private static final double MOST_OF_THE_SENTENCE = 0.8;

    private static final String MONTH =
            "(?:January|February|March|April|May|June|July|August|September|October|November|December)";
    private static final String DAY_NUMBER = "\\d{1,2}(?:st|nd|rd|th)?";
    private static final Pattern AMOUNT = Pattern.compile(
            "[£€$]\\s?\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:\\s?(?:m|bn|k|tn)\\b|\\s(?:million|billion|trillion|thousand)\\b)?"
                    + "(?:,?\\s(?:a|an|per|each)\\s(?:week|month|year|head|person|child|day|hour|night|visit)\\b)?"
                    + "|\\d+(?:,\\d{3})*(?:\\.\\d+)?\\s?(?:%|per cent\\b|percent\\b|pence\\b|p\\b|pounds\\b|euros\\b|dollars\\b"
                    + "|million\\b|billion\\b|m\\b|bn\\b)");
    private static final String WORDED =
            "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
                    + "|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|million|dozen"
                    + "|half|third|quarter|once|twice|both|none|first|second|fourth|fifth)";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\d£€$])(?!(?:1[5-9]|20)\\d\\d\\b)(?!\\d{1,2}(?:st|nd|rd|th)?\\s(?:(?:and|to|or|of)\\s(?:\\d{1,2}\\s)?)?"
                    + MONTH
                    + ")\\b\\d+(?:,\\d{3})*(?:\\.\\d+)?(?:\\s?(?:%|per cent\\b|percent\\b|million\\b|billion\\b))?|\\b"
                    + WORDED
                    + "(?:[ -](?:and )?" + WORDED + ")*\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TIME =
            Pattern.compile("\\b(?:" + DAY_NUMBER + "(?:\\s?(?:[-–]|to|and)\\s?" + DAY_NUMBER
                    + ")?\\s(?:of\\s)?)?" + MONTH + "(?:\\s" + DAY_NUMBER + "\\b)?(?:,?\\s(?:1[5-9]|20)\\d\\d)?"
                    + "|\\b(?:(?:early|late|mid|spring|summer|autumn|winter)[ -])?(?:1[5-9]|20)\\d\\d(?:[-–/]\\d{2,4})?\\b"
                    + "|\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?\\b|\\b\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]\\.?m\\b"
                    + "|\\b(?:midnight|midday|noon|daily|weekly|monthly|quarterly|annually|yesterday|today|tomorrow)\\b"
                    + "|\\b(?:last|next|this|every|each|the end of|the start of)\\s(?:week|month|year|term|spring|summer|autumn|winter)\\b"
                    + "|\\b(?:\\d+|" + WORDED + ")[- ](?:hours?|days?|weeks?|months?|years?|minutes?)(?:\\sago)?\\b");
    private static final Pattern WHO_SAYS = Pattern.compile(
            "^(?:\\S+ ){0,3}?who(?:'s|’s)?(?: \\S+){0,2}? (?:sa(?:id|ys|ying)|think\\w*|thought|reckon\\w*|complain\\w*|claim\\w*|argu\\w*|wrote"
                    + "|writ\\w+|warn\\w*|call(?:s|ed)|blam\\w+|prais\\w+|criticis\\w+|believ\\w+|apologi[sz]\\w+|insist\\w*|promis\\w+|admit\\w*)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s,;:.?!\"“”‘’'(–—-]+|[\\s,;:.?!\"“”‘’'(–—-]+$");
    private static final Pattern ANYBODY =
            Pattern.compile("^(?:an?|some|any|several|many|most|other|another|no) ", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIGURE = Pattern.compile(
            "\\d|\\b(?:" + WORDED + "|free|nothing|no (?:charge|cost|fee))\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ORDINAL =
            Pattern.compile("\\b(?:first|second|third|fourth|fifth)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PARTING = Pattern.compile("[,;]|\\b(?:and|or|but)\\b");
    private static final int FAR = 100;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern WORD_ENDS = Pattern.compile("[^\\p{L}\\p{N}£€$%]+");

    private final NamedPeople people = new NamedPeople();
    private final Abbreviations abbreviations = new Abbreviations();
    private final Definitions definitions = new Definitions();

    /// The words that answer; empty where none do by themselves, or the question wants none.
    Optional<String> of(QuestionAnalysis question, ScoredSentence best) {
        boolean isUngranted = Happenings.areOthers(
                question.corrected(), best.candidate().sentence().text());
        if (WITHOUT.contains(question.kind()) || isUngranted) {
            return Optional.empty();
        }
        Speaker speaker = best.candidate().sentence().speaker();
        if (speaker != null && WHO_SAYS.matcher(question.corrected()).find()) {
            return Optional.of(speaker.name());
        }
        return question.kind() == QuestionKind.DEFINE ? defining(question, best) : typedOrMarked(question, best);
    }

    private Optional<String> defining(QuestionAnalysis question, ScoredSentence best) {
        String sentence = best.candidate().sentence().text();
        Optional<String> longForm = abbreviations.longForm(question.corrected(), sentence);
        return longForm.isPresent() || !definitions.isAsked(question)
                ? longForm.or(() -> typedOrMarked(question, best))
                : typedOrMarked(question, best)
                        .filter(text -> definitions.tells(question, sentence, sentence.indexOf(text)));
    }

    private Optional<String> typedOrMarked(QuestionAnalysis question, ScoredSentence best) {
        String sentence = best.candidate().sentence().text();
        List<Span> typed = typed(question.wanted(), sentence).stream()
                .filter(span -> !isAskedAbout(question, span.of(sentence)))
                .toList();
        if (question.wanted() != AnswerType.ANY && !typed.isEmpty()) {
            return Optional.of(counted(question, typed, best).orElseGet(() -> nearest(typed, best)));
        }
        return best.answer()
                .map(Quotation::text)
                .map(ShortAnswers::unmarked)
                .filter(text -> isShort(text, best) && isWhole(text) && names(question.wanted(), text))
                .filter(text -> !isAskedAbout(question, text));
    }

    /// Whether the question has the words itself, which then answer nothing.
    private static boolean isAskedAbout(QuestionAnalysis question, String text) {
        Set<String> asked = Set.copyOf(WORD_ENDS
                .splitAsStream(question.corrected().toLowerCase(Locale.ROOT))
                .toList());
        return WORD_ENDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .allMatch(asked::contains);
    }

    /// Whether words can be what is asked for: somebody is named, or told by what they alone are, and an amount has a
    /// figure or is nothing.
    private static boolean names(AnswerType wanted, String text) {
        return switch (wanted) {
            case PERSON -> !ANYBODY.matcher(text).find();
            case AMOUNT -> FIGURE.matcher(text).find();
            case NUMBER, TIME, REASON, PLACE, ANY -> true;
        };
    }

    /// The expression of which the sentence says that it is for the first, or the second, where the question asks for
    /// that one and the sentence has several.
    private static Optional<String> counted(QuestionAnalysis question, List<Span> typed, ScoredSentence best) {
        Matcher asked = ORDINAL.matcher(question.corrected());
        if (question.wanted() != AnswerType.AMOUNT || typed.size() < 2 || !asked.find()) {
            return Optional.empty();
        }
        String text = best.candidate().sentence().text();
        return ORDINAL.matcher(text)
                .results()
                .filter(said -> said.group().equalsIgnoreCase(asked.group()))
                .findFirst()
                .flatMap(said -> typed.stream().min(Comparator.comparingInt(span -> apart(span, said, text))))
                .map(span -> span.of(text));
    }

    /// How many words stand between; what a comma or an `and` parts is further apart.
    private static int apart(Span span, MatchResult said, String text) {
        String between = span.end() <= said.start()
                ? text.substring(span.end(), said.start())
                : text.substring(Math.min(said.end(), span.start()), span.start());
        return words(between) + (PARTING.matcher(between).find() ? FAR : 0);
    }

    private static String nearest(List<Span> typed, ScoredSentence best) {
        Span sentence = best.candidate().sentence().span();
        String text = best.candidate().sentence().text();
        if (best.answer().isEmpty()) {
            return typed.getFirst().of(text);
        }
        Quotation marked = best.answer().get();
        int start = marked.span().start() - sentence.start();
        int end = marked.span().end() - sentence.start();
        boolean has = typed.stream().anyMatch(span -> start <= span.start() && span.end() <= end);
        if (has && words(marked.text()) <= MOST_TYPED_WORDS) {
            return unmarked(marked.text());
        }
        return typed.stream()
                .min(Comparator.comparingInt(span -> Math.max(0, Math.max(start - span.end(), span.start() - end))))
                .orElseThrow()
                .of(text);
    }

    private List<Span> typed(AnswerType wanted, String text) {
        return switch (wanted) {
            case AMOUNT -> spans(AMOUNT, text);
            case NUMBER -> spans(NUMBER, text);
            case TIME -> spans(TIME, text);
            case PERSON ->
                people.in(text).stream()
                        .flatMap(name -> Stream.of(text.indexOf(name))
                                .filter(at -> at >= 0)
                                .map(at -> new Span(at, at + name.length())))
                        .toList();
            case REASON, PLACE, ANY -> List.of();
        };
    }

    private static List<Span> spans(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> spanOf(found, text)).toList();
    }

    private static Span spanOf(MatchResult found, String text) {
        return new Span(found.start(), found.end()).trimmed(text);
    }

    /// Without marks at its ends that only belong to what stands around it.
    private static String unmarked(String text) {
        return EDGES.matcher(text).replaceAll("");
    }

    private static boolean isShort(String text, ScoredSentence best) {
        int sentence = best.candidate().sentence().text().length();
        return !text.isEmpty() && words(text) <= MOST_WORDS && text.length() <= MOST_OF_THE_SENTENCE * sentence;
    }

    /// Whether no quotation begins in it that ends outside, or the other way round.
    private static boolean isWhole(String text) {
        long straight = text.chars().filter(unit -> unit == '"').count();
        long opened = text.chars().filter(unit -> unit == '“').count();
        long closed = text.chars().filter(unit -> unit == '”').count();
        return straight % 2 == 0 && opened == closed;
    }

    private static int words(String text) {
        return (int) SPACE.splitAsStream(text).count();
    }
}
