package footnote.cli;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Something that an operator can set: a component of [Settings] or of a record in it. Its name, its variable and the
/// values that it may have follow from the component.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Setting {
    /// What it is where nobody sets it, as [Machine#fill] has it; empty for nothing.
    String usual() default "";

    /// What it is for.
    String told();

    /// The least number that it may be.
    int least() default 0;

    /// The greatest number that it may be.
    int most() default Integer.MAX_VALUE;

    /// What it may be, where its type does not say: it goes on after 'it must be'.
    String allowed() default "";

    /// Whether it is shown to nobody.
    boolean secret() default false;
}
