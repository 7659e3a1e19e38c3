import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ScopeMethod {
  @TaskGroupScope("fetch") abstract List<String> all(@Each List<URI> uris);
//! error [FW099] @TaskGroupScope is not supported yet. Only @Gather is.
  String fetch(URI uri) { return ""; }
}
