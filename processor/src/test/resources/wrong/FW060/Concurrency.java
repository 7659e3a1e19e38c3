import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Concurrency {
  @Gather(value = "title", concurrency = 16) abstract List<String> all(@Each List<Long> ids, int concurrency);
//! error [FW060] 'all' has 'concurrency' in its annotation and as a parameter. A parameter 'concurrency' of that type takes the place of the attribute. Remove 'concurrency', or rename the parameter if it is for the tasks only.
  @TaskGroupScope(value = "body", concurrency = 2) abstract void scope(int concurrency);
//! error [FW060] 'scope' has 'concurrency' in its annotation and as a parameter. A parameter 'concurrency' of that type takes the place of the attribute. Remove 'concurrency', or rename the parameter if it is for the tasks only.
  String title(long id) { return ""; }
  void body(TaskGroup group) {}
}
