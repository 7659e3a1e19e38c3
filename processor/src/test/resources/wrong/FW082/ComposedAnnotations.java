import dev.fanwise.*;
import java.lang.annotation.*;
import java.util.List;

interface ComposedAnnotations {
  @Gather
  @TaskGroupScope
//! error [FW082] '@Both' is composed of '@Gather' and '@TaskGroupScope'. It stands for one annotation of Fanwise. Leave one of them.
  @interface Both {}

  @Gather
  @Target(ElementType.TYPE)
  @Retention(RetentionPolicy.SOURCE)
  @interface NowhereAndNever {}
//! error [FW082] '@NowhereAndNever' cannot stand on a method. It stands where the annotation of Fanwise would stand. Add 'ElementType.METHOD' to its '@Target'.
//! error [FW082] '@NowhereAndNever' is not kept in class files. A fan-out method may be inherited from a class that was compiled before. Remove its '@Retention', or write '@Retention(RetentionPolicy.CLASS)'.

  @Gather(timeout = "soon", concurrency = -1, onFailure = Cancellation.CANCEL)
//! error [FW082] 'timeout' is '"soon"', which is not a time. A time is a number with a unit, 'ms', 's', 'm' or 'h', or an ISO-8601 duration. Write a time, such as '"2s"'.
//! error [FW082] 'concurrency' is '-1'. It is the maximum number of running tasks, or 0 for no limit. Write a positive number.
  @interface Values {
    String grace() default "0s";
//! error [FW082] 'grace' is '"0s"', which is not a time. A time is a number with a unit, 'ms', 's', 'm' or 'h', or an ISO-8601 duration, and longer than zero. Write a time, such as '"2s"'.
    String timout() default "";
//! error [FW082] 'timout' is no attribute of '@Gather'. A composed annotation declares attributes of the one that it stands for, by their names: 'concurrency', 'discard', 'grace', 'onCancel', 'onFailure', 'timeout' and 'value'. Rename or remove it.
    int value() default 0;
//! error [FW082] 'value' is of another type than in '@Gather'. A composed annotation hands its attributes on. Make its type 'String'.
    long concurrency() default 3;
//! error [FW082] 'concurrency' is of another type than in '@Gather'. A composed annotation hands its attributes on. Make its type 'int'.
    Cancellation onFailure() default Cancellation.LEAVE;
//! error [FW082] 'onFailure' is declared here and written in '@Gather'. The attribute that is declared takes the place of the other, which has no effect. Make the written value the default of the declared attribute, and remove it from '@Gather'.
  }

  @Both List<String> both(@Each List<String> ids);
  @Values List<String> values(@Each List<String> ids);
  default String both(String id) { return id; }
  default String values(String id) { return id; }
}
