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
//! error [FW016] all returns the raw Task. Its type argument says what the tasks give: write it out.
  String fetch(URI uri) throws IOException { return ""; }
}
