import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class MapOfOtherType {
  @Gather("size") abstract Map<URI, Outcome<Long>> sizes(@Each List<URI> uris);
//! error [FW015] The result of 'sizes' is 'Map<URI, Outcome<Long>>', but its task 'size(URI)' returns 'int'. The results of all tasks make 'Map<URI, Outcome<Integer>>'. Let 'sizes' return 'Map<URI, Outcome<Integer>>'.
  int size(URI uri) { return 0; }
}
