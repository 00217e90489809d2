@NullMarked
package footnote.llm;

import org.jspecify.annotations.NullMarked;
