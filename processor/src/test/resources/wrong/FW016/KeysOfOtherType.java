import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class KeysOfOtherType {
  @Gather("fetch") abstract Map<String, String> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'Map<String, String>'. The keys of the result are the elements of the source. Let 'all' return 'Map<URI, String>'.
  String fetch(URI uri) { return ""; }
}
