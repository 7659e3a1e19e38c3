import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class AnnotatedBounds<@org.jspecify.annotations.NonNull T extends Object & @org.jspecify.annotations.NonNull Comparable<T>> {
  @Gather("one") abstract <U extends @org.jspecify.annotations.NonNull T> List<U> all(@Each List<? extends U> values);
  <U extends T> U one(U value) { return value; }
}
