package nl.sluitend.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A list or a table of at most as many items, those counted in that stand `besides` it.
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Size {
    Limit value();

    int besides() default 0;

    Breach breach();
}
