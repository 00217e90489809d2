/// The test kit: answers from somebody's own documents, checked in their own build with JUnit and AssertJ.
///
/// A test class that is marked with [footnote.testkit.FootnoteTest] gets [footnote.testkit.DocumentsUnderTest],
/// asks, and looks at each [footnote.testkit.GivenAnswer] with AssertJ's own `assertThat`:
///
/// ```java
/// @FootnoteTest(documents = "documents")
/// class MoneyTest {
///     @Test
///     void theLoan(DocumentsUnderTest documents) {
///         assertThat(documents.ask("How large a loan did the council ask for?"))
///                 .isGrounded()
///                 .hasShortAnswer("£54 million")
///                 .citesFirst("money", "a loan of £54 million")
///                 .saysNothingUnsupported();
///     }
///
///     @TestFactory
///     Stream<DynamicNode> knownPassages(DocumentsUnderTest documents) {
///         return documents.knownPassages(Path.of("known.yaml"));
///     }
/// }
/// ```
///
/// It is the only place that uses JUnit and AssertJ, which whoever tests brings along: the program runs without.
/// What an answer cites is checked here against the stored text itself, and not by the verifier that is under test.
@NullMarked
package footnote.testkit;

import org.jspecify.annotations.NullMarked;
