import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

@org.jspecify.annotations.NullMarked
abstract class AnnotatedTypeVariables {
  @Gather("same") abstract <T> List<@org.jspecify.annotations.Nullable T> all(@Each List<@org.jspecify.annotations.Nullable T> values);
  <T> @org.jspecify.annotations.Nullable T same(@org.jspecify.annotations.Nullable T value) { return value; }
}
