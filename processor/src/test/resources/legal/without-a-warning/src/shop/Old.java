package shop;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Annotations that are out of date. */
class Old {
  /** Nothing. */
  private Old() {}

  /** On declarations. */
  @Deprecated(since = "7")
  @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.CONSTRUCTOR})
  @interface Nullable {}

  /** On types. */
  @Deprecated(since = "7")
  @Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER})
  @interface Used {}
}
