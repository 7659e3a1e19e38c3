import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class WaitForMethod {
  @WaitFor("fetch") abstract Waited<String> all(@Each List<URI> uris);
//! error [FW099] @WaitFor is not supported yet. Only @Gather is.
  String fetch(URI uri) { return ""; }
}
