import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class GatherReturnsWaited {
  @Gather("fetch") abstract Waited<String> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'Waited<String>'. A 'Waited' is what a '@WaitFor' method returns. Annotate the method with '@WaitFor', or return a 'List'.
  String fetch(URI uri) throws IOException { return ""; }
}
