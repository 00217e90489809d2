/// The door for assistants: tools and documents over the Model Context Protocol.
///
/// In goes a message of the protocol, posted to `/mcp`; out comes what the use cases behind the REST interface say, as
/// text with footnotes and, beside it, as the same JSON that REST gives. [footnote.mcp.McpDoor] makes the servlet that
/// [footnote.web.WebServer] mounts, so that keys, limits, the off-switch and the bounds of a body hold here as they do
/// everywhere. There are no sessions: every message stands by itself, and nothing is kept between two of them.
///
/// Arguments are what some language model wrote: they are read like any body that is not trusted, and whatever is wrong
/// with them is told in a plain sentence, as the result of the tool. This package decides nothing about answers; it is
/// the only one that may use the protocol's SDK.
@NullMarked
package footnote.mcp;

import org.jspecify.annotations.NullMarked;
