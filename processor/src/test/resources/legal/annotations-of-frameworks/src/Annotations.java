import java.lang.annotation.*;

@Target(ElementType.ANNOTATION_TYPE) @Retention(RetentionPolicy.RUNTIME) @interface Constraint {}

class Validation {
  @Target({ElementType.METHOD, ElementType.FIELD, ElementType.CONSTRUCTOR, ElementType.PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME) @interface Valid {}
  @Constraint @Target({ElementType.METHOD, ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME) @interface NotNull {}
  @Constraint @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface NotBlank {}
}

class Framework {
  @Retention(RetentionPolicy.RUNTIME) @interface Transactional {}
  @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME) @interface Named { String value() default ""; }
}

class Tools {
  @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE})
  @Retention(RetentionPolicy.RUNTIME) @interface NotNull {}
  @Target({ElementType.METHOD, ElementType.PARAMETER}) @Retention(RetentionPolicy.RUNTIME) @interface Nullable {}
  @Target(ElementType.TYPE_USE) @Retention(RetentionPolicy.RUNTIME) @interface Tainted {}
}
