import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class Gathered {
  @Gather("fetch") abstract Stream<Task<String>> all(@Each List<URI> pages);
//! error [FW088] 'all' returns 'Stream<Task<String>>'. A stream of tasks is what a '@WaitFor' method returns. Annotate the method with '@WaitFor', or return 'void', and mark a parameter with '@AsCompleted' that takes each result.
  String fetch(URI page) { return ""; }
}
