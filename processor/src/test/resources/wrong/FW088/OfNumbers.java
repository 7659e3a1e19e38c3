import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OfNumbers {
  @WaitFor("size") abstract Stream<Integer> all(@Each List<URI> pages);
//! error [FW088] 'all' returns 'Stream<Integer>'. A '@WaitFor' method returns its tasks, each of which holds a value, a failure or a cancellation. Let 'all' return 'Stream<Task<Integer>>'.
  int size(URI page) { return 0; }
}
