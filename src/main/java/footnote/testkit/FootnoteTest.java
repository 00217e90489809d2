package footnote.testkit;

import footnote.evidence.Caution;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/// Gives the tests of a class, and of those nested in it, a folder of documents to ask, as a parameter of the type
/// [DocumentsUnderTest]. The folder is indexed once for all classes that ask it with the same caution.
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FootnoteExtension.class)
public @interface FootnoteTest {
    /// The folder of documents, relative to the working directory.
    String documents() default "documents";

    /// How sure it must be before it answers.
    Caution caution() default Caution.NORMAL;
}
