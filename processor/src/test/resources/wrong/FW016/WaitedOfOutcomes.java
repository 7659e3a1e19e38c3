import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitedOfOutcomes {
  @WaitFor("fetch") abstract Waited<Outcome<String>> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'Waited<Outcome<String>>'. A 'Task' holds the outcome already. Let 'all' return 'Waited<String>'.
  String fetch(URI uri) throws IOException { return ""; }
}
