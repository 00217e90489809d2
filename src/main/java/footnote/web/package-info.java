/// The door for people with a browser and for programs that speak HTTP.
///
/// In goes a request; out comes a page, or JSON. [footnote.web.WebServer] serves both from one
/// [footnote.ask.AskService] and one [footnote.index.PassageIndex]: a question gets the same answer through
/// either, and each footnote leads to the very characters that it quotes. Whatever goes wrong is told in a
/// plain sentence, as a page or as problem details (RFC 9457), and never with the inside of the program. Programs
/// made for OpenAI's chat completions get the same answers in that shape, and [footnote.web.Mounted] is how
/// another package adds a door.
///
/// Before every route stands the gate: [footnote.web.Admission] says who is let in and how much is taken on, each
/// route declares the [footnote.web.Scope] that it needs or that it is open to anybody, and one that declares
/// nothing is closed. [footnote.web.Keys] are kept in one file.
///
/// A question on the page leads to an address of its answer, and never stands in one itself. The pages load one style
/// sheet and one script, both ours, and work without the script.
///
/// Everything that is shown (titles, paths, quotations, questions) counts as hostile and is escaped by the
/// templates in `src/main/jte`, which hold no logic but loops and conditions over the records here. Questions
/// are never logged. This package decides nothing about answers; it is the only one that may use Javalin, jte
/// and Bucket4j.
@NullMarked
package footnote.web;

import org.jspecify.annotations.NullMarked;
