import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MisspeltTask {
  @Gather("fecth") abstract List<String> all(@Each List<URI> uris);
//! error [FW011] There is no method 'fecth' in 'MisspeltTask', which 'all(List<URI>)' needs as its task. Did you mean 'fetch'? Write '@Gather("fetch")'.
  String fetch(URI uri) { return ""; }
}
