package nl.sluitend.shape;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A list with at most one item of each kind, so that it is never longer than there are kinds.
/// Whoever holds it made sure of that itself.
@Target(ElementType.TYPE_USE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OneOfEach {}
