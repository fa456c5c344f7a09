package nl.sluitend.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Components of a record that do not fall from the first to the last, those that are absent passed
/// over.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Rising {
    String[] value();

    Breach breach();

    /// The component that is told to be wrong; without one the record as a whole.
    String at() default "";
}
