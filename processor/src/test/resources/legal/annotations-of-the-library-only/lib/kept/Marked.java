package kept;
import java.lang.annotation.*;
@Target({ElementType.TYPE_USE, ElementType.TYPE_PARAMETER}) @Retention(RetentionPolicy.RUNTIME)
public @interface Marked { nul.Level level() default nul.Level.HIGH; Class<?>[] by() default {}; nul.Nullable[] in() default {}; }
