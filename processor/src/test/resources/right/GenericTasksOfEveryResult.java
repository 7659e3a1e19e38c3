import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** Generic tasks whose type arguments only the result says. */
abstract class GenericTasksOfEveryResult {
  record Page(String first, Integer second, List<String> third, Optional<Long> fourth, Outcome<String> fifth) {}
  @Gather abstract Page load(String json);
  <T> T first(String json) { return null; }
  <T> CompletableFuture<T> second(String json) { return null; }
  <T> List<T> third(String json) { return null; }
  <T extends Comparable<T>> Optional<T> fourth(String json) { return null; }
  <T> T fifth(String json) { return null; }
  @Gather("one") abstract List<String> each(@Each List<String> in);
  <T> T one(String json) { return null; }
}
