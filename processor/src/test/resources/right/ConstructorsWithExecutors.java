import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ConstructorsWithExecutors {
  record Page(String title) {}
  @SafeVarargs
  <T extends Comparable<? super T>> ConstructorsWithExecutors(T first, List<T>... executor) throws IOException {}
  ConstructorsWithExecutors(Executor executor, String executor1) {}
  @Gather abstract Page load();
  String title() { return ""; }
}
