import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class OfResults {
  @WaitFor("fetch") abstract Stream<String> all(@Each List<URI> pages);
//! error [FW088] 'all' returns 'Stream<String>'. A '@WaitFor' method returns its tasks, each of which holds a value, a failure or a cancellation. Let 'all' return 'Stream<Task<String>>'.
  String fetch(URI page) { return ""; }
}
