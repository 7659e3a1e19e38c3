import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawHandle {
  @Gather("fetch") abstract Task all(@Each List<URI> uris);
//! error [FW016] 'all' returns the raw type 'Task'. Its type arguments say what the tasks return. Write the type arguments of 'Task' out.
  String fetch(URI uri) throws IOException { return ""; }
}
