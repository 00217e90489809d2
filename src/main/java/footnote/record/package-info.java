/// What was asked and answered, for whoever has to account for it.
///
/// In goes what doors hand to [footnote.ask.Recorder]: a question with its answer, or the mere fact that
/// something was asked, and what people think of an answer. [footnote.record.Recording] takes it into a
/// bounded buffer and returns; one thread writes batches, at most every quarter of a second, so that a
/// process that is killed has lost nothing that was answered more than a second before. Where the database
/// does not take them, they wait and are tried again; what finds no room is lost, and
/// [footnote.record.RecordState] counts it. Out comes one answer by its id, everything between two times as
/// CSV or JSON lines, the questions that the documents leave open, and which versions are still shown.
///
/// Nothing is written before it is masked. Of a signposted question or one about a person, only when, where
/// and how it was dealt with is written. Of others, what people type is masked with a wide net, and withheld
/// as a whole where that leaves anything that [footnote.conversation.PersonalData] finds; the documents'
/// words are masked for addresses, numbers and dates of birth, so that a record tells nothing of anybody
/// that a document no longer tells: the exact words are in the version that a citation names, for as long as
/// that is kept. What was asked before, which travels with a question, is not written at all.
///
/// An answer can be called up, and counts in reports, for ninety days; after a year it is deleted with all
/// that belongs to it. It is kept in a file of SQLite's or in PostgreSQL, by the same SQL. This package
/// knows nothing of doors nor of which versions are current, and is the only one that may use Jdbi, JDBC,
/// HikariCP and Flyway.
@NullMarked
package footnote.record;

import org.jspecify.annotations.NullMarked;
