import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class RawSource {
  @Gather("fetch") abstract List<String> all(@Each List uris);
//! error [FW017] @Each is on uris, whose type is the raw List. Elements come from an Iterable, an Iterator, a Stream, an array or a Map; its type argument says what the task gets: write it out.
  String fetch(URI uri) { return ""; }
}
