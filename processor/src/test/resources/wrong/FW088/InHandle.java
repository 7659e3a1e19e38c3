import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class InHandle {
  @WaitFor("fetch") abstract Task<Stream<Task<String>>> all(@Each List<URI> pages);
//! error [FW088] 'all' returns 'Task<Stream<Task<String>>>'. A stream is returned at once, and its tasks start when it is read. Let 'all' return 'Stream<Task<String>>'.
  String fetch(URI page) { return ""; }
}
