import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawMap {
  @Gather("fetch") abstract List<String> all(@Each Map uris);
//! error [FW017] @Each is on uris, whose type is the raw Map. Elements come from an Iterable, an Iterator, a Stream, an array or a Map; its type argument says what the task gets: write it out.
  String fetch(Object key, Object value) { return ""; }
}
