/// The release archive as it is used.
@NullMarked
package footnote.release;

import org.jspecify.annotations.NullMarked;
