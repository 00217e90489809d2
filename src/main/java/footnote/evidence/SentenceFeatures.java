package footnote.evidence;

/// What can be told of a sentence as an answer without understanding it. All but the meaning lie between 0 and 1.
///
/// @param inSentence the share of the question that the sentence has
/// @param asked the share of what is asked about names and numbers that the sentence or the headings above it
///     have
/// @param inHeadings the share that it lacks, and the headings above it or the title have
/// @param family the share that it lacks, but of which it has a word of the same family
/// @param pairs the share of neighbouring question terms that stand together in it
/// @param type 1 where a kind of answer is wanted and it has something of that kind
/// @param retrieval the passage's score as a share of the best one's
/// @param meaning the cosine of the passage's vector and the question's; 0 where that is not known
/// @param opening 1 where it only opens something: ends in a colon or a question mark, or is a scrap
/// @param namesMissing the share of the names asked about that its passage and document lack
/// @param numbersMissing the share of the numbers asked about that its passage lacks
record SentenceFeatures(
        double inSentence,
        double asked,
        double inHeadings,
        double family,
        double pairs,
        double type,
        double retrieval,
        double meaning,
        double opening,
        double namesMissing,
        double numbersMissing) {
    /// The share of the question that the sentence and what stands above it have, 0 to 1.
    double coverage() {
        return inSentence + inHeadings + family;
    }
}
