import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class StreamResult {
  @Gather("fetch") abstract Stream<String> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'Stream<String>'. A method over '@Each' returns a 'List', an array, a 'Map' from element to result, or 'void'. Let 'all' return 'List<String>'.
  String fetch(URI uri) { return ""; }
}
