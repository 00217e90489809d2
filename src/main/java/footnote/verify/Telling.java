package footnote.verify;

import java.util.List;

/// Words by which a statement tells what somebody says.
///
/// @param verb the number of the token
/// @param source the content tokens that say who, in order; empty where none do, such as `it is said`
/// @param isView whether what is told is a view, which is no fact without who has it
record Telling(int verb, List<Integer> source, boolean isView) {
    Telling {
        source = List.copyOf(source);
    }
}
