import dev.fanwise.*;
import java.io.*;
import java.net.URI;
import java.time.Duration;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

abstract class ForeignEach {
  @interface Each {}
  @Gather abstract List<String> all(@Each List<URI> uris);
//! error [FW016] 'all' returns 'List<String>' and has no parameter with '@Each'. Without '@Each', a '@Gather' method returns a record with a component for each task. Import 'dev.fanwise.Each' instead of 'ForeignEach.Each' for the parameter 'uris'.
  String all(URI uri) { return ""; }
}
