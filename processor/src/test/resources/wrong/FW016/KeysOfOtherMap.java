import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class KeysOfOtherMap {
  @Gather("fetch") abstract Map<URI, String> all(@Each Map<String, URI> uris);
//! error [FW016] 'all' returns 'Map<URI, String>'. The keys of the result are the keys of the source. Let 'all' return 'Map<String, String>'.
  String fetch(String name, URI uri) { return ""; }
}
