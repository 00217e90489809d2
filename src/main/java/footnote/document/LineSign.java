package footnote.document;

/// What can be told of a line on its page: shallow features in the sense of Kohlschütter, Fankhauser and Nejdl,
/// *Boilerplate Detection Using Shallow Text Features* (WSDM 2010), and of Vogels, Ganea and Eickhoff, *Web2Text*
/// (ECIR 2018), as far as text without its HTML has them. [FurnitureModel] weighs them.
enum LineSign {
    // how long it is
    ONE_WORD,
    TWO_WORDS,
    THREE_OR_FOUR_WORDS,
    FIVE_TO_SEVEN_WORDS,
    EIGHT_TO_TWELVE_WORDS,
    THIRTEEN_WORDS_OR_MORE,

    // how it ends
    ENDS_AS_SENTENCE,
    ENDS_AS_QUESTION,
    ENDS_WITH_COLON,
    ENDS_WITH_COMMA,
    /// Five words or more, and a full stop.
    SENTENCE,

    // its words
    NO_COMMON_WORD,
    SOME_COMMON_WORDS,
    MANY_COMMON_WORDS,
    SAYS_WE,
    SAYS_YOU,
    REPORTS_SPEECH,
    PAST_TENSE,
    /// Starts with what websites ask their visitors to do, and is no sentence.
    COMMAND,
    COMMAND_SENTENCE,
    WEBSITE_WORD,
    WEBSITE_WORDS,
    MOSTLY_WEBSITE_WORDS,
    STRONG_WEBSITE_WORD,
    TELLING_WORDING,
    WORDING,
    HINT,

    // its characters
    ALL_CAPITALS,
    CAPITALISED_WORDS,
    STARTS_IN_LOWER_CASE,
    NUMBER,
    NUMBER_ALONE,
    STARTS_WITH_NUMBER,
    DATE,
    TIME,
    MONEY,
    TELEPHONE_OR_EMAIL,
    WEB_ADDRESS,
    BULLETED,
    SEPARATORS,
    BREADCRUMB,
    CELLS,
    GLUED_WORDS,
    QUOTATION,
    LABELLED_VALUE,
    BYLINE,
    DATELINE,
    SYMBOL,
    COUNT_IN_BRACKETS,

    // where it stands, and beside what
    REPEATED_ON_PAGE,
    REPEATED_ON_SITE,
    SHORT_AND_REPEATED_ON_SITE,
    /// No other page of the site has it, though they share a good many lines.
    OWN_ON_SITE,
    SHORT_AND_OWN_ON_SITE,
    CONTINUED,
    /// Its words stand in a line with the wording of websites too, as a site's name does in its copyright line.
    NAMED_IN_CUE,
    /// A short line among those that a line with a colon opened.
    LISTED,
    FIRST_LINE,
    BEFORE_BODY,
    BEFORE_BODY_AND_SHORT,
    /// The line above the body that shares most words with it.
    HEADLINE,
    ABOVE_HEADLINE,
    BELOW_HEADLINE,
    BELOW_COMMENTS_HEADING,
    AFTER_BODY,
    AFTER_BODY_AND_SHORT,
    LAST_LINE,
    ON_TOPIC,
    OFF_TOPIC,
    OFF_TOPIC_AFTER_BODY,
    SHORT_RUN,
    LONG_RUN,
    LIKE_ITS_NEIGHBOURS,
    /// A short line directly above a sentence of the page's own, as a heading is.
    ABOVE_SENTENCE,
    /// A short line with sentences of the page's own not far above and below.
    BETWEEN_SENTENCES,
    BETWEEN_SENTENCES_WITH_CUE,
    AMONG_MANY_SENTENCES,
    AMONG_NO_SENTENCES,
    RUN_WITH_CUE,
    RUN_OF_CUES,
    CUE_ABOVE_SINCE_BODY,
    CUE_BELOW_BEFORE_BODY,
    CUES_ON_BOTH_SIDES,
    CUE_NEAR,
    CUES_NEAR,
    NO_CUE_NEAR,
    CLEAN_PAGE,
    LITTERED_PAGE;

    /// How many signs, the first ones, are weighed on the lines beside a line too, and by the part of the page.
    @SuppressWarnings("EnumOrdinal") // an order within this file
    static final int BESIDE = REPEATED_ON_PAGE.ordinal();
}
