/// The pages as people meet them: in a real browser, by the keyboard, with scripts and without, on small screens and
/// large ones, through the accessibility rules of axe-core.
@NullMarked
package footnote.page;

import org.jspecify.annotations.NullMarked;
